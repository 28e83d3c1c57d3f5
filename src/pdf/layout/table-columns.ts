import type { Sheet } from './sheet.ts'
import type { Align } from './text-block.ts'

export interface ColumnSpec {
  header: string
  /** Relative to the other columns; together they take the full width. */
  width: number
  align?: Align
  /** Its cells name their rows: read out with every other cell of the row, and bold unless `bold` says otherwise. */
  isRowHeader?: boolean
  bold?: boolean
}

/** A column with its place on the page in points. */
export interface TableColumn {
  header: string
  align: Align
  isRowHeader: boolean
  bold: boolean
  left: number
  textWidth: number
}

const gutter = 8.5

export function placeColumns(sheet: Sheet, specs: readonly ColumnSpec[]): TableColumn[] {
  const whole = specs.reduce((sum, spec) => sum + spec.width, 0)
  let left = sheet.left
  return specs.map((spec, index) => {
    const width = (sheet.width * spec.width) / whole
    const column = {
      header: spec.header,
      align: spec.align ?? 'left',
      isRowHeader: spec.isRowHeader ?? false,
      bold: spec.bold ?? spec.isRowHeader ?? false,
      left,
      textWidth: index === specs.length - 1 ? width : width - gutter,
    }
    left += width
    return column
  })
}
