import { useMemo } from 'preact/hooks'
import { asScored, withAfterCare, withoutFollowUp, type AfterCare } from '../../domain/roi/after-care.ts'
import { worthOfChange } from '../../domain/roi/worth.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { score } from '../../domain/score/result.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import { followUpView, type CareState } from '../../report/returns/worth.ts'
import { chances, estimate, scoresOf, work } from './estimate.ts'
import { NumbersTable } from './Figure.tsx'
import type { Filling } from './words.ts'

/** The same training with hardly anything after it, as the scan has it, and with a phase after that stands. */
export function FollowUp({ filling, assessment }: { filling: Filling; assessment: Assessment }) {
  const { words, scenario } = filling
  const { page } = words
  const { states, worth } = useMemo(() => statesOf(filling, assessment), [JSON.stringify(scenario), assessment])
  const { columns, rows, sentences } = followUpView(states, worth, filling)
  return (
    <div class="stack-s">
      <p>{page.followUpIntro}</p>
      <NumbersTable caption={page.followUpTitle} columns={columns} rows={rows} />
      {sentences.map(text => (
        <p key={text}>{text}</p>
      ))}
      <p class="quiet">{page.followUpWhat}</p>
    </div>
  )
}

function statesOf({ scenario, scores }: Filling, assessment: Assessment) {
  const own = asScored(scenario)
  const rescored = (care: AfterCare) =>
    scoresOf(score(model, { ...assessment, answers: withAfterCare(model, assessment.answers, care) }))
  const weak = estimate(withoutFollowUp(own), rescored('weak'))
  const now = estimate(withoutFollowUp(own), scores)
  const strong = estimate(own, rescored('strong'))
  const states = (
    [
      ['weak', weak],
      ['now', now],
      ['strong', strong],
    ] as const
  ).flatMap(([id, estimation]): CareState[] => {
    const worked = work(estimation)
    return worked ? [{ id, worked }] : []
  })
  const [year, twoYears] = roi.horizons.always
  const worth = (months: number) => worthOfChange(weak.business, strong.business, months, chances)
  return { states, worth: states.length === 3 ? { year: worth(year), twoYears: worth(twoYears) } : null }
}
