import type { Inline } from './inline.ts'
import { looks } from './looks.ts'
import type { LookName } from './looks.ts'
import { flow } from './flow.ts'
import type { Sheet } from './sheet.ts'
import { blockIn } from './text-block.ts'
import type { Align } from './text-block.ts'

export interface ParagraphOptions {
  /** `body` when left out; `small` is the fine print. */
  look?: LookName
  /** BCP 47 tag, where it differs from the document's. */
  lang?: string
  align?: Align
  /** Points of white below; half a line when left out. */
  after?: number
}

/** Text as one P element, over as many pages as it needs. Without text nothing is drawn. */
export function paragraph(sheet: Sheet, text: Inline, options: ParagraphOptions = {}): void {
  const look = looks[options.look ?? 'body']
  const lines = sheet.wrap(text, look)
  if (lines.length === 0) return
  const block = blockIn(sheet.tags.open('P', languageOf(options)), lines, look)
  flow(sheet, block, { left: sheet.left, width: sheet.width, align: options.align ?? 'left' })
  sheet.advance(options.after ?? look.lead / 2)
}

export function languageOf({ lang }: { lang?: string }): { lang?: string } {
  return lang === undefined ? {} : { lang }
}
