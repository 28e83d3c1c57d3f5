import { colours, looks } from './looks.ts'
import { rule } from './box.ts'
import type { Sheet } from './sheet.ts'
import type { TableColumn } from './table-columns.ts'
import { blockIn, drawLines, paintLines } from './text-block.ts'
import type { Line } from './wrap.ts'

export interface TableHeader {
  columns: readonly TableColumn[]
  lines: readonly (readonly Line[])[]
  /** Points. */
  height: number
}

const look = looks.cellHeader
const padding = { top: 2, bottom: 4 } as const
const underline = { colour: colours.ink, thickness: 1.2 } as const

export function layOutHeader(sheet: Sheet, columns: readonly TableColumn[]): TableHeader {
  const lines = columns.map(column => sheet.wrap(column.header, look, column.textWidth))
  const lineCount = Math.max(0, ...lines.map(ofColumn => ofColumn.length))
  return { columns, lines, height: padding.top + lineCount * look.lead + padding.bottom + underline.thickness }
}

/** The header as the table's own, on the page where it begins. */
export function drawHeader(sheet: Sheet, header: TableHeader): void {
  const row = () => {
    for (const [index, column] of header.columns.entries()) {
      const cell = sheet.tags.open('TH', { attributes: ['<</O/Table/Scope/Column>>'] })
      const lines = header.lines[index] ?? []
      drawLines(sheet, blockIn(cell, lines, look), lines, placeOf(sheet, column))
    }
  }
  sheet.tags.within(sheet.tags.open('THead'), () => sheet.tags.within(sheet.tags.open('TR'), row))
  finish(sheet, header)
}

/** The same for the eye on a following page, where assistive technology has heard it already. */
export function repeatHeader(sheet: Sheet, header: TableHeader): void {
  sheet.tags.artifact('repeated', () => {
    for (const [index, column] of header.columns.entries()) {
      paintLines(sheet, header.lines[index] ?? [], look, placeOf(sheet, column))
    }
  })
  finish(sheet, header)
}

function placeOf(sheet: Sheet, { left, textWidth, align }: TableColumn) {
  return { x: left, y: sheet.y + padding.top, width: textWidth, align }
}

function finish(sheet: Sheet, header: TableHeader): void {
  sheet.advance(header.height - underline.thickness)
  rule(sheet, underline)
}
