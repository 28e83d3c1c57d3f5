import { flow } from './flow.ts'
import { looks } from './looks.ts'
import type { LookName } from './looks.ts'
import { languageOf } from './paragraph.ts'
import type { Sheet } from './sheet.ts'
import { openBlock } from './text-block.ts'

export type HeadingLevel = 1 | 2 | 3

export interface HeadingOptions {
  /** When left out: `title`, `section` and `minor` for the levels 1, 2 and 3. */
  look?: LookName
  lang?: string
  /** Name for links in the document that lead here. */
  anchor?: string
  /** Points that must fit below on the same page: 40 when left out, more before a figure. */
  keepWithNext?: number
}

const defaults = {
  1: { look: 'title', before: 6, after: 5 },
  2: { look: 'section', before: 14, after: 4 },
  3: { look: 'minor', before: 8, after: 2 },
} as const

const keepWithNext = 40

/** A heading with its bookmark, on one page with the start of what follows. */
export function heading(sheet: Sheet, level: HeadingLevel, text: string, options: HeadingOptions = {}): void {
  const { before, after, look: usual } = defaults[level]
  const look = looks[options.look ?? usual]
  const lineCount = sheet.wrap(text, look).length
  sheet.space(before)
  sheet.ensure(lineCount * look.lead + after + (options.keepWithNext ?? keepWithNext))
  sheet.tags.bookmark(level, text, sheet.y)
  if (options.anchor !== undefined) sheet.tags.anchor(options.anchor, sheet.y)
  const block = openBlock(sheet, { type: `H${level}`, options: languageOf(options), text, look, width: sheet.width })
  flow(sheet, block)
  sheet.advance(after)
}
