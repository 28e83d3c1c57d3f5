import type { Sheet } from './sheet.ts'
import { drawLines } from './text-block.ts'
import type { Align, TextBlock } from './text-block.ts'

interface FlowPlace {
  left: number
  width: number
  align?: Align
}

/** Draws all lines of a block from the cursor on, over as many pages as they need. */
export function flow(sheet: Sheet, block: TextBlock, place: FlowPlace = sheet): void {
  let rest = block.lines
  while (rest.length > 0) {
    sheet.ensure(startHeight(block, rest.length))
    const count = linesThatFit(sheet.remaining / block.look.lead, rest.length)
    drawLines(sheet, block, rest.slice(0, count), { ...place, x: place.left, y: sheet.y })
    sheet.advance(count * block.look.lead)
    rest = rest.slice(count)
    if (rest.length > 0) sheet.nextPage()
  }
}

/** Room to begin in: two lines, so that a first line never stands alone at the foot of a page. */
export function startHeight(block: TextBlock, lineCount = block.lines.length): number {
  return Math.min(2, lineCount) * block.look.lead
}

/** As many as there is room for, but never leaving one line alone for the next page. */
function linesThatFit(room: number, lineCount: number): number {
  const count = Math.max(1, Math.min(lineCount, Math.floor(room)))
  return lineCount - count === 1 && count > 2 ? count - 1 : count
}
