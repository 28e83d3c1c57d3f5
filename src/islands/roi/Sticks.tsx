import { fill as fillInputs, observedOf } from '../../domain/roi/filled.ts'
import type { InputId } from '../../domain/roi/input-rule.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { More } from '../parts/More.tsx'
import { Asked } from './Asked.tsx'
import type { Filling } from './words.ts'

/** What a scan fills in. */
const scored = ['readiness', 'afterCare', 'certainty'] as const
/** What people said when they were asked afterwards. */
const observed = ['observedPeople', 'observedApplying'] as const
/** Asked here and not in the group of the model. */
export const sticksInputs: readonly InputId[] = [...scored, ...observed]

/** Points that stand in for a scan. */
export const pointsWithoutScan = roi.parameters.numbers.readiness ?? 0

/** How many start to apply it and how long it lasts: from the scan, or from what stands in for one. */
export function Sticks({ filling }: { filling: Filling }) {
  const { words, scenario, scores, estimation, format, money, paths } = filling
  const { page } = words
  const { applied } = estimation.business
  const measured = applied.mode === 'forecast' ? observedOf(fillInputs(estimation.inputs, roi.parameters)) : null
  const isOwn = scored.some(id => scenario[id] !== undefined)
  const values = {
    start: applied.mode === 'forecast' ? Math.round(100 * applied.start.mean) : 0,
    months: format.decimal(applied.halfLife.likely, 1),
    readiness: Math.round(estimation.inputs.numbers.readiness ?? 0),
    afterCare: Math.round(estimation.inputs.numbers.afterCare ?? 0),
  }
  const forecast = isOwn ? page.sticksOwn : scores ? page.sticksScan : page.sticksNone
  const sentence = applied.mode === 'evaluation' ? page.sticksMeasured : forecast
  return (
    <section class="form-sec">
      <h2>{page.sticks}</h2>
      {!isOwn && !scores && (
        <p class="note">{fill(words.results.withoutScan, { points: money.plain(pointsWithoutScan) })}</p>
      )}
      <p>{fill(sentence, values)}</p>
      {measured && <p>{fill(words.results.observed, measured)}</p>}
      <p>
        <a class="btn btn--line btn--s" href={scores ? paths.result : paths.scan}>
          {scores ? page.seeScan : page.toScan}
        </a>
      </p>
      <More summary={words.status.assumption}>
        <div class="stack">
          {scored.map(id => (
            <Asked key={id} id={id} filling={filling} />
          ))}
        </div>
      </More>
      {applied.mode === 'forecast' && (
        <More summary={page.sticksAsked}>
          <div class="stack">
            {observed.map(id => (
              <Asked key={id} id={id} filling={filling} />
            ))}
          </div>
        </More>
      )}
    </section>
  )
}
