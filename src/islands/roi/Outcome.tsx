import type { ComponentChildren } from 'preact'
import { cashLine } from '../../charts/cash-line.ts'
import { histogram } from '../../charts/histogram.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { roi } from '../../model/roi.ts'
import type { BreakEvenView } from '../../report/returns/break-even.ts'
import { histogramView, lineView } from '../../report/returns/charts.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import { Figure } from './Figure.tsx'

interface Props {
  worked: WorkedOut
  view: OutcomeView
  breakEven: BreakEvenView | null
  language: ReturnsLanguage
  /** What can be tried out, beside the chart that shows it. */
  trying: ComponentChildren
  sanity: ComponentChildren
  /** How to read it, and where the numbers come from: need not follow while something is dragged, as what is below. */
  explained: ComponentChildren
  trace: ComponentChildren
  /** A slider is being dragged. */
  isMoving: boolean
  below: ComponentChildren
}

/** The outcome: first a range and how often it is earned back, then the draws it comes from. */
export function Outcome(props: Props) {
  const { worked, view, breakEven, language, trying, sanity, explained, trace, isMoving, below } = props
  const { page } = language.words
  const bars = histogramView(worked, roi.draws, language)
  const line = lineView(worked, language)
  if (!bars) return null
  return (
    <>
      <section aria-labelledby="outcome">
        <h2 class="headline" id="outcome" tabIndex={-1}>
          {view.title}
        </h2>
        <p class="lead">{view.headline}</p>
        <dl class="trio">
          {view.trio.map(({ label, roi, net }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {roi}
                <small>{net}</small>
              </dd>
            </div>
          ))}
        </dl>
        <div class="note">
          {view.horizons.map((text, place) => (
            <p key={place}>{text}</p>
          ))}
          <p>{view.horizonsNote}</p>
        </div>
        {view.limits.map((limit, place) => (
          <p key={place} class="note note--copper">
            {limit}
          </p>
        ))}
        {sanity}
        {breakEven?.cannot && (
          <div class="note note--copper">
            <p class="note__h">{breakEven.cannot.text}</p>
            <p>{breakEven.cannot.now}</p>
            <p>{breakEven.cannot.useful}</p>
          </div>
        )}
        {explained}
        {trace}
      </section>
      <div class="figs">
        <Figure
          view={bars}
          draw={(input, width) => (width === 'wide' ? histogram(input, 720, 330) : histogram(input, 320, 320))}
          tableName={page.table}
          isMoving={isMoving}
        >
          {view.chances.map((chance, place) => (
            <p key={place}>{chance}</p>
          ))}
        </Figure>
        {trying}
        <Figure
          view={line}
          draw={(input, width) => (width === 'wide' ? cashLine(input, 720, 350) : cashLine(input, 320, 300))}
          tableName={page.table}
          isMoving={isMoving}
        >
          <p>{view.payback}</p>
        </Figure>
        {below}
      </div>
    </>
  )
}
