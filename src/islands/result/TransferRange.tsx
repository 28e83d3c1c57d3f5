import { curve } from '../../charts/curve.ts'
import { dots, legendDot } from '../../charts/dots.ts'
import { fill } from '../../i18n/fill.ts'
import type { ResultView, TransferView } from '../../report/result-view.ts'
import { Chart } from '../parts/Chart.tsx'
import { More } from '../parts/More.tsx'
import type { ResultIslandWords } from './words.ts'

interface Props {
  transfer: ResultView['transfer']
  computed: ResultView['computed']
  words: ResultIslandWords
}

/** How many still apply it after months: people out of a hundred, and of your own group, never a percentage alone. */
export function TransferRange({ transfer, computed, words }: Props) {
  const last = transfer?.shown.at(-1)
  const text = words.result.transfer
  if (!transfer || !last) {
    return (
      <section class="section section--mist">
        <div class="wrap">
          <p class="note note--plain">{text.none}</p>
        </div>
      </section>
    )
  }
  const alt = fill(words.alt.dots, { low: last.low, high: last.high, median: last.median })
  return (
    <section class="section section--mist">
      <div class="wrap two">
        <figure class="fig">
          <figcaption>{fill(text.title, { months: last.month })}</figcaption>
          <p class="fig__sub">{fill(text.sub, { median: last.median })}</p>
          <div class="fig__body">
            <Chart drawing={dots(last, 20)} label={alt} class="wide" />
            <Chart drawing={dots(last, 10)} label={alt} class="narrow" />
            <ul class="legend">
              {(['low', 'between', 'beyond'] as const).map(kind => (
                <li key={kind}>
                  <Chart drawing={legendDot(kind)} label="" />
                  {{ low: text.sure, between: text.maybe, beyond: text.notEven }[kind]}
                </li>
              ))}
            </ul>
          </div>
          <div class="fig__foot">
            {transfer.shown.map(at => (
              <p key={at.month}>
                {at.sentence} {at.own}
              </p>
            ))}
            <p>{words.doNothing.note}</p>
          </div>
        </figure>
        <Curve transfer={transfer} computed={computed} words={words} />
      </div>
    </section>
  )
}

function Curve({
  transfer,
  computed,
  words,
}: {
  transfer: TransferView
  computed: ResultView['computed']
  words: ResultIslandWords
}) {
  const text = words.result.transfer
  const first = transfer.points[0]
  const last = transfer.shown.at(-1)
  if (!first || !last) return null
  const labels = {
    start: text.atStart,
    month: (month: number) => fill(text.month, { month }),
    median: fill(text.middle, { median: last.median }),
    range: fill(text.range, { low: last.low, high: last.high }),
  }
  const alt = fill(words.alt.curve, {
    start: Math.round(first.median),
    months: last.month,
    low: last.low,
    high: last.high,
  })
  return (
    <figure class="fig">
      <figcaption>{text.curve}</figcaption>
      <p class="fig__sub">{text.curveSub}</p>
      <div class="fig__body">
        <Chart drawing={curve({ points: transfer.points, labels }, 560, 280)} label={alt} class="wide" />
        <Chart drawing={curve({ points: transfer.points, labels }, 320, 240)} label={alt} class="narrow" />
      </div>
      <div class="fig__foot">
        <More summary={text.explain}>
          <p>{computed.transfer}</p>
          <p>{computed.transferFormula}</p>
          <p class="quiet">{words.result.number.transferStatus}</p>
        </More>
      </div>
    </figure>
  )
}
