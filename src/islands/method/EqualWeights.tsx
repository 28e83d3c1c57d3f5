import { useState } from 'preact/hooks'
import { dayOf } from '../../domain/day.ts'
import { exampleAssessment } from '../../domain/scan/example.ts'
import type { BandId } from '../../domain/scan/model.ts'
import { withEqualWeights } from '../../domain/score/equal-weights.ts'
import { score } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { example } from '../../model/example.ts'
import { model } from '../../model/index.ts'
import { caseName } from '../../report/case-name.ts'
import type { MethodWords } from '../../schemas/words/method.ts'
import { workspace } from '../parts/workspace.ts'

interface Props {
  locale: Locale
  words: {
    equal: MethodWords['score']['equal']
    bands: Record<BandId, { name: string }>
    names: { training: string; organisation: string }
    untitled: string
  }
}

/** How little the weights of the levers decide: for the visitor's own answers, or else for the example. */
export function EqualWeights({ locale, words }: Props) {
  const [lines, setLines] = useState<string[]>([])
  return (
    <div>
      <button class="btn btn--line btn--s" type="button" onClick={() => setLines(compared(locale, words))}>
        {words.equal.button}
      </button>
      <div role="status">
        {lines.map(line => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

function compared(locale: Locale, words: Props['words']): string[] {
  const { equal, bands, names, untitled } = words
  const format = formatFor(locale)
  const [own, sample] = [
    workspace.$assessment.get(),
    exampleAssessment(example, names, { ...model, today: dayOf(new Date()) }),
  ]
  const assessment = score(model, own).total ? own : sample
  const [ours, level] = [score(model, assessment).total, score(withEqualWeights(model), assessment).total]
  if (!ours || !level) return []
  const places = {
    name: caseName(assessment, untitled),
    score: format.decimal(ours.readiness, 1),
    equal: format.decimal(level.readiness, 1),
  }
  const [band, equalBand] = [ours, level].map(({ band: reached }) => (reached ? bands[reached.shown].name : '–'))
  const change = band === equalBand ? equal.same : equal.other
  return [
    fill(assessment === own ? equal.own : equal.example, places),
    fill(change, { band: band ?? '', equalBand: equalBand ?? '' }),
  ]
}
