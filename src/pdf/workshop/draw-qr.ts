import { colours } from '../layout/looks.ts'
import type { Pen } from '../layout/pen.ts'

/** What neighbours overlap, in modules, so that no hair of paper shows between them. */
const overlap = 0.04

/** Draws the rows of a QR code in the upper left square of a figure. */
export function drawQr(
  pen: Pick<Pen, 'width' | 'height' | 'rectangle'>,
  modules: readonly (readonly boolean[])[],
): void {
  const side = Math.min(pen.width, pen.height) / modules.length
  const size = { width: side * (1 + overlap), height: side * (1 + overlap) }
  for (const [y, row] of modules.entries()) {
    for (const [x, dark] of row.entries()) {
      if (dark) pen.rectangle({ x: x * side, y: y * side }, size, { fill: colours.ink })
    }
  }
}
