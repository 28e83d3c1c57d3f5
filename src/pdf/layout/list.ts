import { flow, startHeight } from './flow.ts'
import type { Inline } from './inline.ts'
import { looks } from './looks.ts'
import type { LookName } from './looks.ts'
import { languageOf } from './paragraph.ts'
import type { Sheet } from './sheet.ts'
import { drawLines, openBlock } from './text-block.ts'

export interface ListOptions {
  /** What stands before each item; a bullet when left out. */
  marker?: 'bullet' | 'number'
  look?: LookName
  lang?: string
  /** Points of white below each item; a fifth of a line when left out. */
  between?: number
}

const gapAfterMarker = 7

/** A list; an item flows over pages, its marker stays with its first line. */
export function list(sheet: Sheet, items: readonly Inline[], options: ListOptions = {}): void {
  const look = looks[options.look ?? 'body']
  const numbered = options.marker === 'number'
  const markers = items.map((_, index) => (numbered ? `${index + 1}.` : '•'))
  const indent = Math.max(0, ...markers.map(marker => sheet.typesetter.metrics.width(marker, look))) + gapAfterMarker
  const attributes = [`<</O/List/ListNumbering/${numbered ? 'Decimal' : 'Disc'}>>`]
  const element = sheet.tags.open('L', { ...languageOf(options), attributes })
  sheet.tags.within(element, () => {
    for (const [index, text] of items.entries()) {
      listItem(sheet, { marker: markers[index] ?? '', text, look, indent })
      sheet.advance(options.between ?? look.lead / 5)
    }
  })
  sheet.advance(look.lead / 4)
}

interface Item {
  marker: string
  text: Inline
  look: (typeof looks)[LookName]
  indent: number
}

function listItem(sheet: Sheet, { marker, text, look, indent }: Item): void {
  const place = { left: sheet.left + indent, width: sheet.width - indent }
  sheet.tags.within(sheet.tags.open('LI'), () => {
    const label = openBlock(sheet, { type: 'Lbl', text: marker, look, width: indent })
    const content = openBlock(sheet, { type: 'LBody', text, look, width: place.width })
    sheet.ensure(startHeight(content))
    drawLines(sheet, label, label.lines, { x: sheet.left, y: sheet.y, width: indent })
    flow(sheet, content, place)
  })
}
