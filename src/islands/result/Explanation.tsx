import { useState } from 'preact/hooks'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import type { Format } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import type { Bar } from '../../report/bars.ts'
import { explainGroup, type GroupKind } from '../../report/explain-group.ts'
import { ScoreBar } from '../parts/ScoreBar.tsx'
import { ScoreText } from '../parts/ScoreText.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import type { ResultIslandWords } from './words.ts'

/** What the explanation of a score is made from. */
export interface Behind {
  assessment: Assessment
  result: Result
  words: ResultIslandWords
  format: Format
}

/** One score of a bar chart; opened, it tells how it came about and what went into it. */
export function ExplainedBar({ bar, kind, behind }: { bar: Bar; kind: GroupKind; behind: Behind }) {
  const [open, setOpen] = useState(false)
  return (
    <li>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="bars__l">{bar.label}</span>
          <ScoreText bar={bar} words={behind.words} />
          {bar.score && <ScoreBar {...bar.score} lowest={bar.lowest} />}
        </summary>
        {open && <Explanation id={bar.id} title={bar.label} kind={kind} behind={behind} />}
      </details>
    </li>
  )
}

interface Props {
  id: string
  title: string
  kind: GroupKind
  behind: Behind
}

function Explanation({ id, title, kind, behind: { assessment, result, words, format } }: Props) {
  const { value: texts, failed } = useLazy(true, () => loadTexts(format.locale))
  if (failed) return <p class="note note--copper">{words.errors.unknown.text}</p>
  if (!texts) return null
  const { number } = words.result
  const { formula, base, bounds, rows, status } = explainGroup(
    model,
    assessment,
    result,
    { kind, id },
    {
      words: {
        number,
        scales: words.scales,
        unanswered: words.unanswered,
        statements: statement => texts[statement]?.statement ?? statement,
      },
      format,
    },
  )
  return (
    <div class="explained stack-s">
      <p>{formula}</p>
      <p>
        {base} {bounds}
      </p>
      <div class="scroll-x" tabIndex={0} role="region" aria-label={title}>
        <table class="tbl tbl--small">
          <caption class="vh">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{number.statement}</th>
              <th scope="col">{number.answer}</th>
              <th scope="col" class="r">
                {number.points}
              </th>
              <th scope="col" class="r">
                {number.weight}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.id}>
                <th scope="row">{row.statement}</th>
                <td>{row.answer}</td>
                <td class="r">{row.points}</td>
                <td class="r">{row.weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">{status}</p>
    </div>
  )
}
