import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { arcSample, lowestMark, noScore, radar } from '../../charts/radar.ts'
import type { LeverGroup, RadarArc, RadarPoint } from '../../charts/radar.ts'
import { model } from '../../model/index.ts'
import type { Bar } from '../../report/bars.ts'
import { Chart } from '../parts/Chart.tsx'
import { useLazy } from '../parts/use-lazy.ts'

export interface RadarWords {
  groups: Record<LeverGroup, string>
  /** Instead of a score where too little is known. */
  none: string
}

interface Props {
  levers: readonly Bar[]
  /** The conclusion and the numbers, for who does not see the drawing. */
  label: string
  words: RadarWords
}

/** The twelve levers at a glance. Its place is kept from the start; the library that draws it comes when it is near. */
export function Radar({ levers, label, words }: Props) {
  const data = useMemo(() => radar(levers, model.levers, words.none), [levers, words])
  const canvas = useRef<HTMLCanvasElement>(null)
  const { value: chart, failed } = useLazy(useNear(canvas), () => import('./radar-chart.ts'))
  useEffect(() => {
    if (chart && canvas.current) return chart.drawRadar(canvas.current, data)
    return undefined
  }, [chart, data])

  return (
    <figure class={`radar radar--${failed ? 'failed' : chart ? 'drawn' : 'waiting'}`}>
      <div class="radar__box">
        <canvas ref={canvas} role="img" aria-label={label} />
      </div>
      <ul class="radar__groups">
        {data.arcs.map(arc => (
          <Group key={arc.from} arc={arc} name={words.groups[arc.group]} />
        ))}
        {data.points.some(({ value }) => value === null) && (
          <li class="radar__none">
            <b>{noScore}</b> {words.none}
          </li>
        )}
      </ul>
    </figure>
  )
}

/** A group of the legend; where the rim has room for numbers only, the names stand here (radar.css). */
function Group({ arc, name }: { arc: RadarArc; name: string }) {
  return (
    <li>
      <p class="radar__group">
        <Chart drawing={arcSample(arc.group)} label="" />
        <span>
          {name}{' '}
          <span class="num">
            {arc.from}–{arc.to}
          </span>
        </span>
      </p>
      <ul class="radar__names">
        {arc.points.map(point => (
          <Name key={point.number} point={point} />
        ))}
      </ul>
    </li>
  )
}

function Name({ point: { number, name, text, lowest } }: { point: RadarPoint }) {
  return (
    <li class={lowest ? 'radar__lowest' : undefined}>
      <span class="num">{number}</span>
      <span>{name}</span>
      {lowest && <Chart drawing={lowestMark} label="" />}
      <span class="radar__value">{text}</span>
    </li>
  )
}

const near = { rootMargin: '200px' }

/** Whether it has been close to the screen. */
function useNear(element: { current: Element | null }): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    if (!element.current || isNear) return undefined
    const observer = new IntersectionObserver(entries => setNear(entries.some(entry => entry.isIntersecting)), near)
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isNear])
  return isNear
}
