import { rule } from './box.ts'
import { colours } from './looks.ts'
import type { Sheet } from './sheet.ts'
import { boxHeight, cellHeight, drawCell, drawCheckBox, drawRoom, openCell } from './table-cells.ts'
import type { CellLayout, OpenCell } from './table-cells.ts'

interface RowPlace {
  /** Goes to the next page and draws the header there. */
  nextPage: () => void
  /** White above and below a row, in points. */
  padding: number
  /** Points that must fit below the row on its page. */
  keepWithNext: number
}

const underline = { colour: colours.hair, thickness: 0.5 } as const
/** Points. A higher row may be cut: to move it whole would leave a third of a page white. */
const highestWhole = 210
/** A row that may be cut begins on a page only with this much room in points: four lines and the white around. */
const leastStart = 62

function rowHeight(cells: readonly CellLayout[], padding: number): number {
  return Math.max(0, ...cells.map(cellHeight)) + 2 * padding + underline.thickness
}

/** Points that must be left on a page for a row to begin there. */
export function rowStart(cells: readonly CellLayout[], padding: number): number {
  const height = rowHeight(cells, padding)
  return height <= highestWhole ? height : leastStart
}

/** Draws a row, on one page unless it is very high; then its cells go on, side by side, on the next. */
export function drawRow(sheet: Sheet, layouts: readonly CellLayout[], place: RowPlace): void {
  if (rowStart(layouts, place.padding) + place.keepWithNext > sheet.remaining) place.nextPage()
  sheet.tags.within(sheet.tags.open('TR'), () => {
    const cells = layouts.map(layout => openCell(sheet, layout))
    for (const cell of cells) {
      drawCheckBox(sheet, cell, sheet.y + place.padding)
      drawRoom(sheet, cell, sheet.y + place.padding)
    }
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
  const boxes = cells.map(({ layout }) => boxHeight(layout))
  const used = cells.map(cell => drawCell(sheet, cell, room))
  sheet.advance(Math.max(0, ...boxes, ...used) + 2 * padding)
  rule(sheet, underline)
}
