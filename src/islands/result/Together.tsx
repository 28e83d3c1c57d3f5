import { useMemo } from 'preact/hooks'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { withGroup } from '../../domain/scan/change.ts'
import { together } from '../../domain/score/together.ts'
import { fill } from '../../i18n/fill.ts'
import { model } from '../../model/index.ts'
import { togetherView } from '../../report/together.ts'
import { newAssessment, newId } from '../../stores/new-assessment.ts'
import { More } from '../parts/More.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import type { Behind } from './Explanation.tsx'

/** What several people say together of this training, where they differ, and the way to ask one more. */
export function Together({ behind, scanPath }: { behind: Behind; scanPath: string }) {
  const { assessment, words, format } = behind
  const changes = useSaved(workspace.$shelfChanges, -1)
  const { together: text } = words.result
  const seen = useMemo(() => {
    const found = together(model, sameTraining(assessment))
    const togetherWords = {
      ...words,
      levers: words.levers.levers,
      notes: words.contradictions.notes,
      untitled: words.assessment.untitled,
    }
    return found && togetherView(model, found, { words: togetherWords, format })
  }, [assessment, changes])
  return (
    <section class="section section--mist" id="together" aria-labelledby="together-title">
      <div class="wrap stack-s">
        <h2 id="together-title">{seen ? text.title : text.more}</h2>
        {seen && (
          <>
            <p>{seen.intro}</p>
            <p>
              <b>{seen.level}.</b> {seen.range && <data value={seen.value ?? undefined}>{seen.range}</data>}
            </p>
            <h3>{text.gaps}</h3>
            {seen.gaps.length > 0 ? (
              <>
                <p>{words.contradictions.notes.discuss}</p>
                <ul>
                  {seen.gaps.map(gap => (
                    <li key={gap}>{gap}</li>
                  ))}
                </ul>
              </>
            ) : (
              <p>{fill(text.noGaps, { points: format.whole(model.parameters.perception.gapFrom) })}</p>
            )}
            <More summary={text.table}>
              <GroupTable {...seen} words={{ title: text.table, median: text.median, name: words.table.columnName }} />
            </More>
          </>
        )}
        <p class="quiet">{text.moreNote}</p>
        <p>
          <button class="btn btn--line btn--s" type="button" onClick={() => askAnother(assessment, scanPath)}>
            {text.start}
          </button>
        </p>
      </div>
    </section>
  )
}

function sameTraining({ id, group }: Assessment): Assessment[] {
  return workspace.list().filter(other => other.id === id || (group !== undefined && other.group === group))
}

/** A new, empty view of the same training, which the next person fills in. */
function askAnother(assessment: Assessment, scanPath: string): void {
  const group = assessment.group ?? newId()
  workspace.change(withGroup(group))
  const { role: _role, ...context } = assessment.context
  const { title, depth } = assessment
  workspace.add({ ...newAssessment(newId(), new Date()), title, depth, context, group })
  location.assign(scanPath)
}

type Table = Pick<ReturnType<typeof togetherView>, 'columns' | 'rows'>

function GroupTable({ columns, rows, words }: Table & { words: { title: string; median: string; name: string } }) {
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={words.title}>
      <table class="tbl">
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {columns.map((name, index) => (
              <th scope="col" class="r" key={index}>
                {name}
              </th>
            ))}
            <th scope="col" class="r">
              {words.median}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells, together: median }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, index) => (
                <td class="r" key={index}>
                  {cell}
                </td>
              ))}
              <td class="r">
                <b>{median}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
