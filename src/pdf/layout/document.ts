import { jsPDF } from 'jspdf'

import { TaggedPdf } from '../tagged/index.ts'
import type { DocumentProperties } from '../tagged/model.ts'
import { atBottom, box, keepTogether, rule } from './box.ts'
import type { BoxOptions } from './box.ts'
import type { Stroke } from './canvas.ts'
import { columns } from './columns.ts'
import type { ColumnsSpec } from './columns.ts'
import { figure } from './figure.ts'
import type { FigureSpec } from './figure.ts'
import { addFonts } from './fonts.ts'
import type { FontFiles } from './fonts.ts'
import { heading } from './heading.ts'
import type { HeadingLevel, HeadingOptions } from './heading.ts'
import type { Inline } from './inline.ts'
import { jsPdfCanvas } from './jspdf-canvas.ts'
import { list } from './list.ts'
import type { ListOptions } from './list.ts'
import { paragraph } from './paragraph.ts'
import type { ParagraphOptions } from './paragraph.ts'
import { drawRunning } from './running.ts'
import type { Running } from './running.ts'
import { Sheet } from './sheet.ts'
import type { Pages } from './sheet.ts'
import { table } from './table.ts'
import type { TableSpec } from './table.ts'

export interface DocumentOptions extends DocumentProperties {
  fonts: FontFiles
  running: Running
}

export interface FinishedDocument {
  bytes: Uint8Array<ArrayBuffer>
  pages: number
  /** Characters that no font of ours has, shown as □; empty nearly always. */
  missing: string[]
}

/**
 * An A4 document that grows from top to bottom, in points, and becomes a tagged PDF. The order of the calls is the
 * reading order. Every block breaks over pages by itself. Blocks drawn in a function given to `columns`, `box`,
 * `keepTogether` or `atBottom` are drawn twice, first to be measured.
 */
export interface PdfDocument {
  /** A new page (not when this one is still empty) with a label in the upper right corner of it and those after. */
  part(label: string): void
  heading(level: HeadingLevel, text: string, options?: HeadingOptions): void
  paragraph(text: Inline, options?: ParagraphOptions): void
  list(items: readonly Inline[], options?: ListOptions): void
  table(spec: TableSpec): void
  figure(spec: FigureSpec): void
  /** Blocks side by side. */
  columns(spec: ColumnsSpec): void
  /** Blocks in a frame. */
  box(draw: () => void, options?: BoxOptions): void
  keepTogether(draw: () => void): void
  atBottom(draw: () => void): void
  /** A decorative line over the width of the column. */
  rule(stroke: Stroke): void
  /** Points of white; none at the top of a page, column or box. */
  space(points: number): void
  /** A block that only one document has. */
  own(draw: (sheet: Sheet) => void): void
  /** Points: width of the column that is drawn in. */
  readonly width: number
  /** The file; to be called last. Throws for a link to an anchor that was never set. */
  finish(): FinishedDocument
}

/** Starts a document. Throws when the fonts are no TrueType files or jsPDF is another version than we know. */
export function createDocument({ fonts, running, ...properties }: DocumentOptions): PdfDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true, floatPrecision: 2 })
  const tagged = new TaggedPdf(doc, properties)
  const { cleaner, metrics } = addFonts(doc, fonts)
  const pages = pagesOf(doc)
  const sheet = new Sheet(pages, { canvas: jsPdfCanvas(doc), tags: tagged }, { clean: cleaner.clean, metrics })
  const labels: { from: number; label: string }[] = []
  let finished: FinishedDocument | undefined
  const finish = (): FinishedDocument => {
    const count = pages.count()
    for (let page = 1; page <= count; page += 1) {
      const label = labels.findLast(({ from }) => from <= page)?.label ?? ''
      sheet.at({ page }, () => drawRunning(sheet, running, { page, pages: count, label }))
    }
    return { bytes: tagged.bytes(), pages: count, missing: cleaner.missing() }
  }
  return {
    ...blocksOn(sheet),
    part: label => {
      if (!sheet.isAtPageTop) sheet.nextPage()
      labels.push({ from: sheet.page, label })
    },
    get width() {
      return sheet.width
    },
    finish: () => (finished ??= finish()),
  }
}

function blocksOn(sheet: Sheet): Omit<PdfDocument, 'part' | 'width' | 'finish'> {
  return {
    heading: (level, text, options) => heading(sheet, level, text, options),
    paragraph: (text, options) => paragraph(sheet, text, options),
    list: (items, options) => list(sheet, items, options),
    table: spec => table(sheet, spec),
    figure: spec => figure(sheet, spec),
    columns: spec => columns(sheet, spec),
    box: (draw, options) => box(sheet, draw, options),
    keepTogether: draw => keepTogether(sheet, draw),
    atBottom: draw => atBottom(sheet, draw),
    rule: stroke => rule(sheet, stroke),
    space: points => sheet.space(points),
    own: draw => draw(sheet),
  }
}

function pagesOf(doc: jsPDF): Pages {
  return {
    count: () => doc.getNumberOfPages(),
    add: () => void doc.addPage(),
    goTo: page => void doc.setPage(page),
  }
}
