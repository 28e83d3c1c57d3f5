import type { Stroke } from './canvas.ts'
import { colours } from './looks.ts'
import { body } from './paper.ts'
import type { Sheet } from './sheet.ts'

export interface BoxOptions {
  /** Points between frame and content. */
  padding?: number
  stroke?: Stroke
}

const usual = { padding: 14, stroke: { colour: colours.ink, thickness: 1.5 }, before: 8, after: 8, above: 8 } as const

/** A frame around what `draw` draws, on one page when it fits on one; else each page gets its part of the frame. */
export function box(sheet: Sheet, draw: () => void, options: BoxOptions = {}): void {
  const padding = options.padding ?? usual.padding
  const inner = { left: sheet.left + padding, width: sheet.width - 2 * padding }
  const content = () => {
    sheet.advance(padding)
    sheet.begin()
    draw()
    sheet.advance(padding)
  }
  sheet.space(usual.before)
  let height = 0
  sheet.at(inner, () => (height = sheet.measure(content)))
  sheet.ensure(height)
  const start = { page: sheet.page, y: sheet.y }
  const end = sheet.at(inner, content)
  for (let page = start.page; page <= end.page; page += 1) {
    const top = page === start.page ? start.y : body.top - usual.above
    const bottom = page === end.page ? end.y : body.bottom
    sheet.at({ page }, () => frame(sheet, { top, bottom, stroke: options.stroke ?? usual.stroke }))
  }
  sheet.moveTo(end)
  sheet.advance(usual.after)
}

function frame(sheet: Sheet, { top, bottom, stroke }: { top: number; bottom: number; stroke: Stroke }): void {
  const corner = { x: sheet.left, y: top }
  const size = { width: sheet.width, height: bottom - top }
  sheet.tags.artifact('layout', () => sheet.canvas.rectangle(corner, size, { stroke }))
}

/** Draws on one page what fits on one. */
export function keepTogether(sheet: Sheet, draw: () => void): void {
  sheet.ensure(sheet.measure(draw))
  draw()
}

/** Draws at the foot of the page, or of the next one when there is no room left. */
export function atBottom(sheet: Sheet, draw: () => void): void {
  const height = sheet.measure(draw)
  sheet.ensure(height)
  if (!sheet.isMeasuring) sheet.advance(Math.max(0, sheet.remaining - height))
  draw()
}

/** A line over the width of the column, as decoration. */
export function rule(sheet: Sheet, stroke: Stroke): void {
  const y = sheet.y + stroke.thickness / 2
  sheet.tags.artifact('layout', () =>
    sheet.canvas.line({ x: sheet.left, y }, { x: sheet.left + sheet.width, y }, stroke),
  )
  sheet.advance(stroke.thickness)
}
