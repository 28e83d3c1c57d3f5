import { penOn } from './pen.ts'
import type { Pen } from './pen.ts'
import { paper } from './paper.ts'
import type { Sheet } from './sheet.ts'

export interface FigureSpec {
  /** The conclusion and the numbers in words: what a reader without the picture gets. */
  alt: string
  /** Points. The figure takes the full width of its column. */
  height: number
  draw: (pen: Pen) => void
  /** Points of white below; 8 when left out. */
  after?: number
}

/** A drawing as one Figure element, never cut by a page break. */
export function figure(sheet: Sheet, { alt, height, draw, after = 8 }: FigureSpec): void {
  sheet.ensure(height)
  const attributes = [`<</O/Layout/Placement/Block/BBox [${boundingBox(sheet, height)}]>>`]
  const pen = penOn(sheet.canvas, {
    origin: { x: sheet.left, y: sheet.y },
    size: { width: sheet.width, height },
    typesetter: sheet.typesetter,
  })
  sheet.tags.within(sheet.tags.open('Figure', { alt, attributes }), () => sheet.tags.mark(() => draw(pen)))
  sheet.advance(height + after)
}

function boundingBox({ left, y, width }: Sheet, height: number): string {
  const corners = [left, paper.height - y - height, left + width, paper.height - y]
  return corners.map(corner => corner.toFixed(1)).join(' ')
}
