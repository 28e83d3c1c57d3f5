import type { Bar } from '../../report/bars.ts'
import type { ResultView } from '../../report/result-view.ts'
import { BarTable } from '../parts/BarTable.tsx'
import { ScoreBar } from '../parts/ScoreBar.tsx'
import { ScoreText } from '../parts/ScoreText.tsx'
import type { ResultIslandWords } from './words.ts'

/** The same answers seen four ways: by reason, by lever, by moment and by who can arrange it. */
export function Groups({ view, words }: { view: ResultView; words: ResultIslandWords }) {
  const { result, table } = words
  return (
    <>
      <section class="section section--mist">
        <div class="wrap two">
          <Bars title={result.byReason} note={table.reasonsCaption} bars={view.reasons} words={words} />
          <Bars title={result.byLever} note={table.leversCaption} bars={view.levers} words={words} />
        </div>
      </section>
      <section class="section">
        <div class="wrap two">
          <Bars title={result.byPhase} bars={view.phases} words={words} />
          <Bars title={result.byRole} bars={view.owners} words={words} />
        </div>
      </section>
    </>
  )
}

interface Props {
  title: string
  note?: string
  bars: readonly Bar[]
  words: ResultIslandWords
}

function Bars({ title, note, bars, words }: Props) {
  return (
    <div>
      <h2>{title}</h2>
      {note && <p class="quiet">{note}</p>}
      <ul class="bars">
        {bars.map(bar => (
          <li key={bar.id}>
            <span class="bars__l">{bar.label}</span>
            <ScoreText bar={bar} words={words} />
            {bar.score && <ScoreBar {...bar.score} lowest={bar.lowest} />}
          </li>
        ))}
      </ul>
      <BarTable title={title} bars={bars} words={words} />
    </div>
  )
}
