import { looks } from './looks.ts'
import { languageOf } from './paragraph.ts'
import type { Sheet } from './sheet.ts'
import { densities, layOutCell } from './table-cells.ts'
import type { Cell, Density } from './table-cells.ts'
import { placeColumns } from './table-columns.ts'
import type { ColumnSpec } from './table-columns.ts'
import { drawHeader, layOutHeader, repeatHeader } from './table-header.ts'
import type { TableHeader } from './table-header.ts'
import { drawRow, rowStart } from './table-row.ts'
import { drawLines, openBlock } from './text-block.ts'

export interface TableSpec {
  /** Shown above the table; leave it out only where a heading just above says the same. */
  caption?: string
  columns: readonly ColumnSpec[]
  /** One cell per column. */
  rows: readonly (readonly Cell[])[]
  /** Tight for long lists; usual when left out. */
  density?: Density
  lang?: string
  /** Points of white below; 10 when left out. */
  after?: number
}

const usualAfter = 10
const captionGap = 2

/** One Table element over as many pages as it needs, its header shown again on each. Throws for a row of another length. */
export function table(sheet: Sheet, spec: TableSpec): void {
  const density = spec.density ?? 'usual'
  const { padding } = densities[density]
  const columns = placeColumns(sheet, spec.columns)
  const header = layOutHeader(sheet, columns)
  const rows = spec.rows.map(cells => {
    if (cells.length !== columns.length)
      throw new Error(`A table row of ${cells.length} cells for ${columns.length} columns`)
    return columns.map((column, index) => layOutCell(sheet, cells[index] ?? '', column, density))
  })
  const firstRow = rows[0] ? rowStart(rows[0], padding) : 0
  const captionHeight =
    spec.caption === undefined ? 0 : looks.label.lead * sheet.wrap(spec.caption, looks.label).length + captionGap
  sheet.ensure(captionHeight + header.height + firstRow)
  sheet.tags.within(sheet.tags.open('Table', languageOf(spec)), () => {
    if (spec.caption !== undefined) drawCaption(sheet, spec.caption)
    drawHeader(sheet, header)
    sheet.tags.within(sheet.tags.open('TBody'), () => {
      for (const [index, row] of rows.entries()) {
        // The last row never stands alone on a page, without the one before it.
        const last = index === rows.length - 2 ? rows.at(-1) : undefined
        const keepWithNext = last ? rowStart(last, padding) : 0
        drawRow(sheet, row, { ...rowPlace(sheet, header), padding, keepWithNext })
      }
    })
  })
  sheet.advance(spec.after ?? usualAfter)
}

function drawCaption(sheet: Sheet, text: string): void {
  const caption = openBlock(sheet, { type: 'Caption', text, look: looks.label, width: sheet.width })
  drawLines(sheet, caption, caption.lines, { x: sheet.left, y: sheet.y, width: sheet.width })
  sheet.advance(caption.lines.length * looks.label.lead + captionGap)
}

function rowPlace(sheet: Sheet, header: TableHeader) {
  return {
    nextPage: () => {
      sheet.nextPage()
      repeatHeader(sheet, header)
    },
  }
}
