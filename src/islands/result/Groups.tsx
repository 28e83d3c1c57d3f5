import { fill } from '../../i18n/fill.ts'
import type { Bar } from '../../report/bars.ts'
import type { GroupKind } from '../../report/explain-group.ts'
import type { ResultView } from '../../report/result-view.ts'
import { BarTable } from '../parts/BarTable.tsx'
import { ExplainedBar, type Behind } from './Explanation.tsx'
import { Radar, type RadarWords } from './Radar.tsx'

interface Props {
  view: ResultView
  behind: Behind
  /** One object for the life of the page, or the radar would be drawn anew. */
  radarWords: RadarWords
}

/** Of a few statements only the reasons say something: a lever or a role would rest on none or one. */
export function Profile({ view, behind }: Omit<Props, 'radarWords'>) {
  const { result, table } = behind.words
  return (
    <section class="section section--mist">
      <div class="wrap">
        <Bars title={result.byReason} note={table.reasonsCaption} bars={view.reasons} kind="reasons" behind={behind} />
      </div>
    </section>
  )
}

/** The same answers seen four ways: by reason, by lever, by moment and by who can arrange it. */
export function Groups({ view, behind, radarWords }: Props) {
  const { result, table } = behind.words
  return (
    <>
      <section class="section section--mist">
        <div class="wrap two">
          <Bars
            title={result.byReason}
            note={table.reasonsCaption}
            bars={view.reasons}
            kind="reasons"
            behind={behind}
          />
          <div>
            <h2>{result.radar.title}</h2>
            <p class="quiet">{result.radar.sub}</p>
            <Radar levers={view.levers} label={radarLabel(view, behind)} words={radarWords} />
          </div>
        </div>
      </section>
      <section class="section">
        <div class="wrap two">
          <Bars title={result.byLever} note={table.leversCaption} bars={view.levers} kind="levers" behind={behind} />
          <div class="stack">
            <Bars title={result.byPhase} bars={view.phases} kind="phases" behind={behind} />
            <Bars title={result.byRole} bars={view.owners} kind="owners" behind={behind} />
          </div>
        </div>
      </section>
    </>
  )
}

/** The lowest and the highest, in words. */
function radarLabel({ levers }: ResultView, { words }: Behind): string {
  const scored = levers.flatMap(({ label, score }) => (score ? [`${label} ${score.text}`] : []))
  const [first = '', last = ''] = [scored[0], scored.at(-1)]
  return fill(words.alt.bars, { title: words.result.radar.title, first, last })
}

interface BarsProps {
  title: string
  note?: string
  bars: readonly Bar[]
  kind: GroupKind
  behind: Behind
}

function Bars({ title, note, bars, kind, behind }: BarsProps) {
  return (
    <div>
      <h2>{title}</h2>
      <p class="quiet">
        {note} {behind.words.result.opens}
      </p>
      <ul class="bars">
        {bars.map(bar => (
          <ExplainedBar key={bar.id} bar={bar} kind={kind} behind={behind} />
        ))}
      </ul>
      <BarTable title={title} bars={bars} words={behind.words} />
    </div>
  )
}
