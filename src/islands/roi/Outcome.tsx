import type { ComponentChildren } from 'preact'
import { cashLine } from '../../charts/cash-line.ts'
import { histogram } from '../../charts/histogram.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import type { BreakEvenView } from '../../report/returns/break-even.ts'
import { histogramView, lineView } from '../../report/returns/charts.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import { More } from '../parts/More.tsx'
import { Figure } from './Figure.tsx'

interface Props {
  worked: WorkedOut
  view: OutcomeView
  breakEven: BreakEvenView | null
  language: ReturnsLanguage
  /** What can be tried out, beside the chart that shows it. */
  trying: ComponentChildren
  sanity: ComponentChildren
  /** Where the numbers come from. */
  trace: ComponentChildren
  /** A slider is being dragged. */
  isMoving: boolean
  /** What need not follow while something is dragged. */
  below: ComponentChildren
}

/** The outcome: first a range and how often it is earned back, then the draws it comes from. */
export function Outcome(props: Props) {
  const { worked, view, breakEven, language, trying, sanity, trace, isMoving, below } = props
  const { words, money } = language
  const { results, page } = words
  const bars = histogramView(worked, roi.draws, language)
  const line = lineView(worked, language)
  if (!bars) return null
  const { likely } = worked.own
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
          {view.horizons.map(text => (
            <p key={text}>{text}</p>
          ))}
          <p>{view.horizonsNote}</p>
        </div>
        {view.limits.map(limit => (
          <p key={limit} class="note note--copper">
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
        <More summary={page.explain}>
          <p>{words.nameNote}</p>
          <p>{page.formulaRoi}</p>
          <p>
            {fill(page.formulaNow, {
              benefit: money.euros(likely.benefit),
              cost: money.euros(likely.cost),
              roi: money.percent(likely.roi ?? 0),
            })}
          </p>
          <p>{view.balance}</p>
          <p>{view.back}</p>
          <p>{view.undiscounted}</p>
          <p>{view.median}</p>
          <p>{view.rangeNote}</p>
          <p>{view.reproducible}</p>
          <p>{results.averages}</p>
        </More>
        {trace}
      </section>
      <div class="figs">
        <Figure
          view={bars}
          draw={(input, width) => (width === 'wide' ? histogram(input, 720, 330) : histogram(input, 320, 320))}
          tableName={page.table}
          isMoving={isMoving}
        >
          {view.chances.map(chance => (
            <p key={chance}>{chance}</p>
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
