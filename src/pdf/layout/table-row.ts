import { rule } from './box.ts'
import { colours } from './looks.ts'
import type { Sheet } from './sheet.ts'
import { cellHeight, drawCell, drawCheckBox, openCell } from './table-cells.ts'
import type { CellLayout, OpenCell } from './table-cells.ts'

interface RowPlace {
  /** Highest row in points that fits a page of its own. */
  pageRoom: number
  /** Goes to the next page and draws the header there. */
  nextPage: () => void
  /** White above and below a row, in points. */
  padding: number
}

const underline = { colour: colours.hair, thickness: 0.5 } as const
/** A row that has to be cut begins on a page only with this much room in points: four lines and the white around. */
const leastStart = 62

export function rowHeight(cells: readonly CellLayout[], padding: number): number {
  return Math.max(0, ...cells.map(cellHeight)) + 2 * padding + underline.thickness
}

/** Draws a row, on one page when it fits on one; else its cells go on, side by side, on the next. */
export function drawRow(sheet: Sheet, layouts: readonly CellLayout[], place: RowPlace): void {
  const height = rowHeight(layouts, place.padding)
  const fitsLater = height <= place.pageRoom || sheet.remaining < leastStart
  if (height > sheet.remaining && fitsLater) place.nextPage()
  sheet.tags.within(sheet.tags.open('TR'), () => {
    const cells = layouts.map(layout => openCell(sheet, layout))
    for (const cell of cells) drawCheckBox(sheet, cell, sheet.y + place.padding)
    drawPart(sheet, cells, place.padding)
    while (cells.some(cell => cell.rest.length > 0)) {
      place.nextPage()
      drawPart(sheet, cells, place.padding)
    }
  })
}

/** What of the row fits on this page. */
function drawPart(sheet: Sheet, cells: readonly OpenCell[], padding: number): void {
  const room = { top: sheet.y + padding, height: sheet.remaining - 2 * padding }
  const boxes = cells.filter(cell => cell.layout.kind === 'check-box').map(cell => cell.layout.look.lead)
  const used = cells.map(cell => drawCell(sheet, cell, room))
  sheet.advance(Math.max(0, ...boxes, ...used) + 2 * padding)
  rule(sheet, underline)
}
