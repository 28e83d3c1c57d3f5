import { scoreBar, scoreBarHeight, type ScoreBarInput } from '../../charts/score-bar.ts'
import type { Shape } from '../../charts/shape.ts'
import { diamondPath } from './Chart.tsx'

/** The bar as wide as its place: drawn in percentages, so that marks keep their size. The number stands beside it. */
export function ScoreBar(bar: ScoreBarInput) {
  const { shapes } = scoreBar(bar, 100)
  return (
    <svg class="bar" height={scoreBarHeight} aria-hidden="true" focusable="false">
      {shapes.map((shape, index) => (
        <Mark key={index} shape={shape} />
      ))}
    </svg>
  )
}

function Mark({ shape }: { shape: Shape }) {
  if (shape.kind === 'diamond') {
    return (
      <svg x={`${shape.at.x}%`} y={shape.at.y} overflow="visible">
        <path d={diamondPath(shape.half)} class="f-marker s-ink" stroke-width="2" />
      </svg>
    )
  }
  if (shape.kind !== 'line') return null
  const [from, to] = shape.points
  return from && to ? (
    <line
      x1={`${from.x}%`}
      y1={from.y}
      x2={`${to.x}%`}
      y2={to.y}
      class={`s-${shape.tone}`}
      stroke-width={shape.thickness}
      stroke-dasharray={shape.dash?.join(' ')}
      stroke-linecap={shape.dash ? 'round' : 'butt'}
    />
  ) : null
}
