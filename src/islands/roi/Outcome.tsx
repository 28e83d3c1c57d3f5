import { cashLine } from '../../charts/cash-line.ts'
import { histogram } from '../../charts/histogram.ts'
import { tornado } from '../../charts/tornado.ts'
import type { Estimation } from '../../domain/roi/estimation.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import type { BreakEvenView } from '../../report/returns/break-even.ts'
import { histogramView, lineView, tornadoView } from '../../report/returns/charts.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import { outcomeView } from '../../report/returns/outcome.ts'
import { More } from '../parts/More.tsx'
import { Figure } from './Figure.tsx'
import { pointsWithoutScan } from './Sticks.tsx'

interface Props {
  estimation: Estimation
  worked: WorkedOut
  hasScores: boolean
  breakEven: BreakEvenView | null
  language: ReturnsLanguage
  /** What can be tried out, beside the chart that shows it. */
  trying: preact.ComponentChildren
  sanity: preact.ComponentChildren
  /** After everything: what else can be asked of it, and what it rests on. */
  more: preact.ComponentChildren
}

/** The outcome: first a range and how often it is earned back, then why, then what is needed. */
export function Outcome({ estimation, worked, hasScores, breakEven, language, trying, sanity, more }: Props) {
  const { words, money } = language
  const { results, page } = words
  const view = outcomeView(
    {
      ...{ estimation, worked, hasScores },
      draws: { count: roi.draws, seed: model.parameters.draws.seed },
      points: pointsWithoutScan,
    },
    language,
  )
  const bars = histogramView(worked, roi.draws, language)
  const line = lineView(worked, language)
  const swings = tornadoView(worked, language)
  if (!view || !bars) return null
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
      </section>
      <div class="figs">
        <Figure
          view={bars}
          draw={(input, width) => (width === 'wide' ? histogram(input, 720, 330) : histogram(input, 320, 320))}
          tableName={page.table}
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
        >
          <p>{view.payback}</p>
        </Figure>
        {swings && (
          <Figure
            view={swings}
            draw={(input, width) => tornado(input, width === 'wide' ? 720 : 320)}
            tableName={page.table}
          >
            <p>{words.tornado.help}</p>
          </Figure>
        )}
        <Shortcuts worked={worked} language={language} />
        <section class="stack-s">
          <h3>{page.breakEvenTitle}</h3>
          {breakEven &&
            [breakEven.first, breakEven.firstNote, ...breakEven.lines].map(text => <p key={text}>{text}</p>)}
          <h3>{results.worst.title}</h3>
          <p>{view.worst.text}</p>
          <p class="quiet">{view.worst.note}</p>
          {view.cash && (
            <>
              <h3>{page.cashTitle}</h3>
              <p>{view.cash.text}</p>
              <p>{view.cash.only}</p>
              <p class="quiet">{view.cash.note}</p>
            </>
          )}
        </section>
        {more}
      </div>
    </>
  )
}

/** The same training by the ways in which a return is usually made to look better. */
function Shortcuts({ worked, language: { words, money } }: { worked: WorkedOut; language: ReturnsLanguage }) {
  const { shortcuts, page } = words
  return (
    <section class="fig">
      <h3 class="fig__cap">{shortcuts.title}</h3>
      <p class="fig__sub">
        {shortcuts.intro} {fill(page.shortcutsSub, { months: worked.own.months })}
      </p>
      <table class="tbl fig__body">
        <caption class="vh">{shortcuts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{shortcuts.columnMethod}</th>
            <th scope="col" class="r">
              {shortcuts.columnResult}
            </th>
          </tr>
        </thead>
        <tbody>
          {worked.byShortcut.map(({ id, roi }) => (
            <tr key={id} class={id === 'honest' ? 'is-key' : undefined}>
              <th scope="row">
                {shortcuts.rows[id].label}
                <span class="tbl__what">{shortcuts.rows[id].what}</span>
              </th>
              <td class="r">{money.percent(roi ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
