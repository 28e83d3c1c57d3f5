import type { Drawing, Shape } from './shape.ts'

/** A moment on the line of the plan, at equal distances: the distances in time would crowd the first weeks. */
export interface Moment {
  /** Above the line: what happens. */
  label: string
  /** Under the line: when, in words and as a date. */
  when: string
  date: string
  kind: 'actions' | 'training' | 'check' | 'none'
}

const height = 112
const lineY = 50

export function timeline(moments: readonly Moment[], width: number): Drawing {
  const side = width / moments.length / 2
  const x = (index: number) => side + index * (width / moments.length)
  const training = moments.findIndex(({ kind }) => kind === 'training')
  const line: Shape[] = moments.slice(1).map((_, index): Shape => {
    const points = [
      { x: x(index) + 14, y: lineY },
      { x: x(index + 1) - 14, y: lineY },
    ]
    // During the training itself nothing is planned: there the pencil line runs.
    const fades = index === training || moments[index]?.kind === 'none'
    return fades
      ? { kind: 'line', points, tone: 'pencil', thickness: 2.5, dash: [2, 6] }
      : { kind: 'line', points, tone: 'blue', thickness: 4 }
  })
  return { width, height, shapes: [...line, ...moments.flatMap((moment, index) => at(moment, x(index)))] }
}

function at({ label, when, date, kind }: Moment, x: number): Shape[] {
  const text = (y: number, content: string, tone: 'ink' | 'quiet' | 'blue', bold = false): Shape => ({
    kind: 'text',
    at: { x, y },
    text: content,
    align: 'middle',
    size: tone === 'quiet' ? 'small' : 'normal',
    tone,
    bold,
  })
  return [
    dot(kind, x),
    text(28, label, kind === 'actions' ? 'blue' : 'quiet', kind === 'actions'),
    text(84, when, 'ink', kind === 'training'),
    text(104, date, 'quiet'),
  ]
}

function dot(kind: Moment['kind'], x: number): Shape {
  const circle = { kind: 'circle', at: { x, y: lineY }, radius: kind === 'training' ? 10 : 8 } as const
  if (kind === 'none') return { ...circle, radius: 5, stroke: 'pencil', thickness: 1.5 }
  if (kind === 'training') return { ...circle, fill: 'marker', stroke: 'ink', thickness: 2 }
  return kind === 'actions' ? { ...circle, fill: 'blue' } : { ...circle, fill: 'tint', stroke: 'blue', thickness: 1.5 }
}
