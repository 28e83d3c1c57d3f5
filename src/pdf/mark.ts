import { colours } from './layout/looks.ts'
import type { Pen } from './layout/pen.ts'

/** The mark of the site in 31 × 23 points: a pencil line that fades and an ink line that holds, from one point. */
export function drawMark(pen: Pen): void {
  const start = { x: 3, y: 6 }
  const fades = [start, { x: 9, y: 13 }, { x: 16, y: 17.5 }, { x: 23, y: 19.5 }, { x: 29, y: 20 }]
  const holds = [start, { x: 8, y: 9 }, { x: 15, y: 10.6 }, { x: 29, y: 11 }]
  pen.polyline(fades, { colour: colours.pencil, thickness: 1.6, dash: [0.1, 3.4], cap: 'round' })
  pen.polyline(holds, { colour: colours.blue, thickness: 3, cap: 'round' })
  pen.circle(start, 2.7, { fill: colours.blue })
}
