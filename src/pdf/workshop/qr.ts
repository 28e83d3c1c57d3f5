import { encode } from 'uqr'
import { colours } from '../layout/looks.ts'
import type { Pen } from '../layout/pen.ts'

/** Modules around it that stay empty (ISO/IEC 18004), or a camera does not find it. */
const quietZone = 4
/** What neighbours overlap, in modules, so that no hair of paper shows between them. */
const overlap = 0.04

/** Draws a QR code of a text in the upper left square of a figure. Paper gets creased: a quarter of it may be lost. */
export function drawQr(pen: Pick<Pen, 'width' | 'height' | 'rectangle'>, text: string): void {
  const { data, size } = encode(text, { ecc: 'Q', border: quietZone })
  const side = Math.min(pen.width, pen.height) / size
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue
      const extent = { width: side * (1 + overlap), height: side * (1 + overlap) }
      pen.rectangle({ x: x * side, y: y * side }, extent, { fill: colours.ink })
    }
  }
}
