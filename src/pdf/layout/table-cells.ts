import type { StructureElement } from '../tagged/model.ts'
import type { Inline } from './inline.ts'
import { colours, looks } from './looks.ts'
import type { TextLook } from './looks.ts'
import type { Sheet } from './sheet.ts'
import type { TableColumn } from './table-columns.ts'
import { blockIn, drawLines } from './text-block.ts'
import type { TextBlock } from './text-block.ts'
import type { Line } from './wrap.ts'

export type Cell =
  | Inline
  | { kind: 'paragraphs'; paragraphs: readonly Inline[] }
  | { kind: 'check-box'; name: string; label: string; checked: boolean }
  | { kind: 'room' }

type CheckBox = Extract<Cell, { kind: 'check-box' }>
type Room = Extract<Cell, { kind: 'room' }>

/** A cell whose text is broken into lines, one list per paragraph. */
export type CellLayout = { column: TableColumn; look: TextLook } & (
  { kind: 'text'; paragraphs: readonly (readonly Line[])[] } | { kind: 'check-box'; box: CheckBox } | Room
)

/** A cell with its place in the reading order, and what of it is still to be drawn. */
export interface OpenCell {
  layout: CellLayout
  element: StructureElement
  rest: readonly BlockLine[]
}

interface BlockLine {
  block: TextBlock
  line: Line
}

const boxSize = 11.4
/** Points, to write a number of two figures by hand. */
const room = { width: 30, height: 24 } as const

/** How close rows stand: to be read one by one, as a long list, or as figures of one line each. `padding` is the white above and below, in points. */
export const densities = {
  usual: { look: looks.cell, padding: 6 },
  tight: { look: looks.tightCell, padding: 3.2 },
  figures: { look: looks.figureCell, padding: 0.7 },
} as const
export type Density = keyof typeof densities

export function layOutCell(sheet: Sheet, cell: Cell, column: TableColumn, density: Density): CellLayout {
  const look = { ...densities[density].look, bold: column.bold }
  if (isCheckBox(cell)) return { kind: 'check-box', column, look, box: cell }
  if (isRoom(cell)) return { kind: 'room', column, look }
  const texts = isParagraphs(cell) ? cell.paragraphs : [cell]
  const paragraphs = texts.map(text => sheet.wrap(text, look, column.textWidth)).filter(lines => lines.length > 0)
  return { kind: 'text', column, look, paragraphs }
}

/** Points, without the white around it. */
export function cellHeight(layout: CellLayout): number {
  if (layout.kind === 'check-box') return boxSize
  if (layout.kind === 'room') return room.height
  return layout.paragraphs.reduce((sum, lines) => sum + lines.length, 0) * layout.look.lead
}

/** Points that a box takes of its row; none where a cell holds text. */
export function boxHeight({ kind, look }: CellLayout): number {
  if (kind === 'room') return room.height
  return kind === 'check-box' ? look.lead : 0
}

/** Opens a cell in the current row. A single paragraph is the cell's own content, several get an element each. */
export function openCell(sheet: Sheet, layout: CellLayout): OpenCell {
  const element = layout.column.isRowHeader
    ? sheet.tags.open('TH', { attributes: ['<</O/Table/Scope/Row>>'] })
    : sheet.tags.open('TD')
  if (layout.kind !== 'text') return { layout, element, rest: [] }
  const { paragraphs, look } = layout
  const blocks: TextBlock[] = []
  sheet.tags.within(element, () => {
    for (const lines of paragraphs) {
      blocks.push(blockIn(paragraphs.length === 1 ? element : sheet.tags.open('P'), lines, look))
    }
  })
  return { layout, element, rest: blocks.flatMap(block => block.lines.map(line => ({ block, line }))) }
}

/** Draws as many lines as fit the height; gives the height used and leaves the others for the next page. */
export function drawCell(sheet: Sheet, cell: OpenCell, { top, height }: { top: number; height: number }): number {
  const { column, look } = cell.layout
  const count = Math.min(cell.rest.length, Math.floor(height / look.lead))
  let y = top
  for (const { block, lines } of byBlock(cell.rest.slice(0, count))) {
    drawLines(sheet, block, lines, { x: column.left, y, width: column.textWidth, align: column.align })
    y += lines.length * look.lead
  }
  cell.rest = cell.rest.slice(count)
  return y - top
}

/** Draws the box, if that is what the cell holds. */
export function drawCheckBox(sheet: Sheet, { layout, element }: OpenCell, top: number): void {
  if (layout.kind !== 'check-box') return
  const { box, column, look } = layout
  const spare = { left: 0, centre: (column.textWidth - boxSize) / 2, right: column.textWidth - boxSize }[column.align]
  const area = { x: column.left + spare, y: top + (look.lead - boxSize) / 2, width: boxSize, height: boxSize }
  sheet.tags.within(element, () => sheet.tags.checkBox(area, box))
}

/** Draws the frame of a cell that is to be written in. */
export function drawRoom(sheet: Sheet, { layout: { kind, column } }: OpenCell, top: number): void {
  if (kind !== 'room') return
  const corner = { x: column.left + (column.textWidth - room.width) / 2, y: top }
  const stroke = { colour: colours.edge, thickness: 0.7 } as const
  sheet.tags.artifact('layout', () => sheet.canvas.rectangle(corner, room, { stroke }))
}

function byBlock(lines: readonly BlockLine[]): { block: TextBlock; lines: Line[] }[] {
  const groups: { block: TextBlock; lines: Line[] }[] = []
  for (const { block, line } of lines) {
    const last = groups.at(-1)
    if (last?.block === block) last.lines.push(line)
    else groups.push({ block, lines: [line] })
  }
  return groups
}

function isCheckBox(cell: Cell): cell is CheckBox {
  return typeof cell === 'object' && 'kind' in cell && cell.kind === 'check-box'
}

function isRoom(cell: Exclude<Cell, CheckBox>): cell is Room {
  return typeof cell === 'object' && 'kind' in cell && cell.kind === 'room'
}

function isParagraphs(cell: Exclude<Cell, CheckBox | Room>): cell is Extract<Cell, { kind: 'paragraphs' }> {
  return typeof cell === 'object' && 'kind' in cell
}
