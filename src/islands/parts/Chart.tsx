import { hatchLines } from '../../charts/hatch.ts'
import type { Drawing, Point, Shape } from '../../charts/shape.ts'

interface Props {
  drawing: Drawing
  /** The conclusion and the numbers, for who does not see the drawing; empty where the text beside it says the same. */
  label: string
  /** Which width it is drawn for: `narrow`, `wide`, `mid-w` or `big-w` (charts.css). */
  class?: string
}

/** A drawing as SVG. Colours come from the stylesheet, so that theme, print and forced colours follow by themselves. */
export function Chart({ drawing, label, class: width = '' }: Props) {
  const hidden = label === ''
  return (
    <svg
      class={`chart ${width}`}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role={hidden ? undefined : 'img'}
      aria-label={hidden ? undefined : label}
      aria-hidden={hidden ? 'true' : undefined}
      focusable="false"
    >
      {withBarsTogether(drawing.shapes).map((shape, index) =>
        shape.kind === 'bars' ? <BarMarks key={index} {...shape} /> : <ShapeMark key={index} shape={shape} />,
      )}
    </svg>
  )
}

function ShapeMark({ shape }: { shape: Exclude<Shape, Bar> }) {
  switch (shape.kind) {
    case 'line':
      return (
        <polyline
          points={pointList(shape.points)}
          class={`s-${shape.tone}`}
          fill="none"
          stroke-width={shape.thickness}
          stroke-dasharray={shape.dash?.join(' ')}
          stroke-linecap={shape.dash ? 'round' : 'butt'}
          stroke-linejoin="round"
        />
      )
    case 'area':
      return <polygon points={pointList(shape.points)} class={`f-${shape.tone}`} />
    case 'circle':
      return (
        <circle
          cx={round(shape.at.x)}
          cy={round(shape.at.y)}
          r={shape.radius}
          class={`${shape.fill ? `f-${shape.fill}` : 'f-none'} ${shape.stroke ? `s-${shape.stroke}` : ''}`}
          stroke-width={shape.thickness}
        />
      )
    case 'diamond':
      return (
        <path
          d={diamondPath(shape.half)}
          transform={`translate(${round(shape.at.x)} ${round(shape.at.y)})`}
          class="f-marker s-ink"
          stroke-width="2"
        />
      )
    case 'box':
      return (
        <rect
          x={round(shape.from.x)}
          y={round(shape.from.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          rx="1"
          class={`f-${shape.fill} s-${shape.stroke}`}
          stroke-width={shape.thickness}
        />
      )
    case 'text':
      return (
        <text
          x={round(shape.at.x)}
          y={round(shape.at.y)}
          text-anchor={shape.align}
          class={`f-${shape.tone} t-${shape.size}${shape.bold ? ' t-bold' : ''}${shape.halo ? ' t-halo' : ''}`}
        >
          {shape.text}
        </text>
      )
  }
}

/** Bars that look alike as one shape: a histogram that follows a slider is redrawn within a frame. */
function BarMarks({ bars, hatched }: Bars) {
  const outlines = bars.map(barPath).join('')
  if (!hatched) return <path d={outlines} class="f-blue" />
  return (
    <g class="s-copper">
      <path d={outlines} class="f-copperTint" />
      <path d={bars.flatMap(hatchLines).map(linePath).join('')} class="f-none" />
    </g>
  )
}

type Bar = Extract<Shape, { kind: 'bar' }>
interface Bars {
  kind: 'bars'
  bars: Bar[]
  hatched: boolean
}

function withBarsTogether(shapes: readonly Shape[]): (Bars | Exclude<Shape, Bar>)[] {
  const found: (Bars | Exclude<Shape, Bar>)[] = []
  for (const shape of shapes) {
    const last = found.at(-1)
    if (shape.kind !== 'bar') found.push(shape)
    else if (last?.kind === 'bars' && last.hatched === shape.hatched) last.bars.push(shape)
    else found.push({ kind: 'bars', bars: [shape], hatched: shape.hatched })
  }
  return found
}

function barPath({ from, width, height }: Bar): string {
  return `M${round(from.x)} ${round(from.y)}h${round(width)}v${round(height)}h${round(-width)}Z`
}

function linePath([from, to]: readonly [Point, Point]): string {
  return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`
}

export function diamondPath(half: number): string {
  return `M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`
}

function pointList(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
