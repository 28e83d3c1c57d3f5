import { body, header, margin, paper } from './paper.ts'
import { colours, looks } from './looks.ts'
import type { TextLook } from './looks.ts'
import { penOn } from './pen.ts'
import type { Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'
import { paintLines } from './text-block.ts'
import type { Align } from './text-block.ts'

/** What stands on every page, outside the reading order. */
export interface Running {
  brand: string
  /** Draws the mark before the brand, in a place of 31 by 23 points. */
  drawMark?: (pen: Pen) => void
  /** Foot of the page, left and right, and what must not be overlooked on a line of its own. */
  footer: { left: string; right: string; below?: string }
  /** Behind the right foot: "page 2 of 5". */
  pageNumber: (page: number, pages: number) => string
}

const mark = { width: 31, height: 23, gap: 8.5 } as const
const headerRule = { colour: colours.blue, thickness: header.rule } as const
const footerRule = { colour: colours.hair, thickness: 0.5 } as const
const footerTop = body.bottom + 15
const footerGap = 6

interface PageFacts {
  page: number
  pages: number
  /** Upper right corner; may be empty. */
  label: string
}

/** Draws header and footer of the page the sheet is on. */
export function drawRunning(sheet: Sheet, running: Running, facts: PageFacts): void {
  sheet.tags.artifact('header', () => drawHeader(sheet, running, facts.label))
  sheet.tags.artifact('footer', () => drawFooter(sheet, running, facts))
}

function drawHeader(sheet: Sheet, { brand, drawMark }: Running, label: string): void {
  const middle = margin.top + mark.height / 2
  const origin = { x: body.left, y: margin.top }
  if (drawMark) drawMark(penOn(sheet.canvas, { origin, size: mark, typesetter: sheet.typesetter }))
  const indent = drawMark ? mark.width + mark.gap : 0
  write(sheet, brand, { look: looks.brand, top: middle - looks.brand.lead / 2, align: 'left', indent })
  write(sheet, label, { look: looks.running, top: middle - looks.running.lead / 2, align: 'right', indent: 0 })
  const y = margin.top + header.height + header.rule / 2
  sheet.canvas.line({ x: body.left, y }, { x: paper.width - margin.side, y }, headerRule)
}

function drawFooter(sheet: Sheet, { footer, pageNumber }: Running, { page, pages }: PageFacts): void {
  sheet.canvas.line({ x: body.left, y: footerTop }, { x: paper.width - margin.side, y: footerTop }, footerRule)
  const line = { look: looks.footer, top: footerTop + footerGap, indent: 0 }
  write(sheet, footer.left, { ...line, align: 'left' })
  const right = [footer.right, pageNumber(page, pages)].filter(text => text !== '').join(' · ')
  write(sheet, right, { ...line, align: 'right' })
  const below = { ...line, look: { ...looks.footer, bold: true }, top: line.top + looks.footer.lead }
  if (footer.below) write(sheet, footer.below, { ...below, align: 'left' })
}

interface RunningText {
  look: TextLook
  top: number
  align: Align
  indent: number
}

/** One line only: what is too long is cut where it would wrap. */
function write(sheet: Sheet, text: string, { look, top, align, indent }: RunningText): void {
  const width = body.width - indent
  const lines = sheet.wrap(text, look, width).slice(0, 1)
  paintLines(sheet, lines, look, { x: body.left + indent, y: top, width, align })
}
