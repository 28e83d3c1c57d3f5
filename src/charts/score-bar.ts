import type { Drawing, Shape } from './shape.ts'

export interface ScoreBarInput {
  value: number
  low: number
  high: number
  lowest: boolean
}

export const scoreBarHeight = 18

/** A score on a line from 0 to 100: ink as far as it holds, pencil beyond, a whisker where "don't know" leaves a range. */
export function scoreBar({ value, low, high, lowest }: ScoreBarInput, width: number): Drawing {
  const y = scoreBarHeight / 2
  const x = (score: number) => (score / 100) * width
  const shapes: Shape[] = [
    {
      kind: 'line',
      points: [
        { x: 0, y },
        { x: width, y },
      ],
      tone: 'pencil',
      thickness: 2,
      dash: [1, 5],
    },
    {
      kind: 'line',
      points: [
        { x: 0, y },
        { x: x(value), y },
      ],
      tone: 'blue',
      thickness: 8,
    },
  ]
  // The three lowest differ by shape and not by colour alone.
  shapes.push(lowest ? { kind: 'diamond', at: { x: x(value), y }, half: 7 } : tick(x(value), y, 7))
  if (low !== high) {
    shapes.splice(
      2,
      0,
      {
        kind: 'line',
        points: [
          { x: x(low), y },
          { x: x(high), y },
        ],
        tone: 'ink',
        thickness: 2,
      },
      tick(x(low), y, 5),
      tick(x(high), y, 5),
    )
  }
  return { width, height: scoreBarHeight, shapes }
}

function tick(x: number, y: number, half: number): Shape {
  return {
    kind: 'line',
    points: [
      { x, y: y - half },
      { x, y: y + half },
    ],
    tone: 'ink',
    thickness: 2,
  }
}
