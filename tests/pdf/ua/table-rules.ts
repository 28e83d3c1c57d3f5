import { PDFHexString, PDFString } from 'pdf-lib'

import { get, items, name, number } from './objects.ts'
import type { Thing } from './objects.ts'
import { attribute } from './structure.ts'
import type { StructureNode } from './structure.ts'
import type { Fail } from './violations.ts'

interface PlacedCell {
  node: StructureNode
  column: number
  row: number
  width: number
  height: number
}

export function checkTable(table: StructureNode, root: Thing, fail: Fail): void {
  checkParts(table, fail)
  const cells = placeCells(rowsOf(table), root, fail)
  const headers = cells.filter(cell => cell.node.type === 'TH')
  if (headers.length === 0) return
  const ids = new Set(headers.map(header => bytesOf(get(header.node.dict, 'ID'))).filter(id => id !== ''))
  for (const cell of cells.filter(placed => placed.node.type === 'TD')) {
    const named = items(attribute(cell.node, root, ['Table', 'Headers']))
    if (!named.every(id => ids.has(bytesOf(id)))) fail('7.5-1', 'Headers names an unknown ID')
    if (named.length === 0 && !headers.some(header => reaches(header, cell, root)))
      fail('7.5-2', 'TD without connected header')
  }
}

function checkParts(table: StructureNode, fail: Fail): void {
  const kids = table.kids.map(kid => kid.type)
  const count = (type: string) => kids.filter(kid => kid === type).length
  if (count('THead') > 1) fail('7.2-11', 'two THead')
  if (count('TFoot') > 1) fail('7.2-12', 'two TFoot')
  if (count('TFoot') > 0 && count('TBody') === 0) fail('7.2-13', 'TFoot without TBody')
  if (count('THead') > 0 && count('TBody') === 0) fail('7.2-14', 'THead without TBody')
  if (count('Caption') > 1) fail('7.2-39', 'two Captions')
  const caption = kids.indexOf('Caption')
  if (caption > 0 && caption < kids.length - 1) fail('7.2-16', 'Caption neither first nor last')
}

function rowsOf(part: StructureNode): StructureNode[] {
  return part.kids.flatMap(kid => {
    if (kid.type === 'TR') return [kid]
    return ['THead', 'TBody', 'TFoot'].includes(kid.type ?? '') ? rowsOf(kid) : []
  })
}

/** Lays the cells in a grid, as spans ask, and checks that they fill it. */
function placeCells(rows: readonly StructureNode[], root: Thing, fail: Fail): PlacedCell[] {
  const grid = rows.map((): boolean[] => [])
  const cells: PlacedCell[] = []
  for (const [row, { kids }] of rows.entries()) {
    for (const node of kids.filter(kid => kid.type === 'TH' || kid.type === 'TD')) {
      const span = (key: string) => number(attribute(node, root, ['Table', key])) ?? 1
      const free = Array.from(grid[row] ?? []).findIndex(taken => !taken)
      const column = free === -1 ? (grid[row]?.length ?? 0) : free
      const cell = { node, column, row, width: span('ColSpan'), height: span('RowSpan') }
      cells.push(cell)
      occupy(grid, cell, fail)
    }
  }
  const widths = new Set(grid.map(line => line.length))
  if (widths.size > 1) {
    fail('7.2-42', `row widths ${[...widths].join()}`)
    fail('7.2-43', `row widths ${[...widths].join()}`)
  }
  return cells
}

function occupy(grid: boolean[][], { column, row, width, height }: PlacedCell, fail: Fail): void {
  if (row + height > grid.length) fail('7.2-41', 'RowSpan past the end')
  for (const line of grid.slice(row, row + height)) {
    for (let at = column; at < column + width; at += 1) {
      if (line[at]) fail('7.2-15', 'cells intersect')
      line[at] = true
    }
  }
}

function reaches(header: PlacedCell, cell: PlacedCell, root: Thing): boolean {
  const scope = name(attribute(header.node, root, ['Table', 'Scope']))
  const sharesColumn = header.column < cell.column + cell.width && cell.column < header.column + header.width
  const sharesRow = header.row < cell.row + cell.height && cell.row < header.row + header.height
  return (
    (sharesColumn && (scope === 'Column' || scope === 'Both')) || (sharesRow && (scope === 'Row' || scope === 'Both'))
  )
}

function bytesOf(id: Thing): string {
  return id instanceof PDFString || id instanceof PDFHexString ? id.asBytes().join() : ''
}
