import type { AnswerCard } from '../../report/answer-cards.ts'
import { colours } from '../layout/looks.ts'
import { body } from '../layout/paper.ts'
import type { Sheet } from '../layout/sheet.ts'
import { drawLines, openBlock } from '../layout/text-block.ts'
import type { Rectangle } from '../tagged/model.ts'

const columns = 2
const padding = { above: 17, side: 12, below: 12 } as const
/** From the foot of the number to the line under it, and from there to the words. */
const gap = { line: 14, words: 10 } as const
const hold = { length: 130, thickness: 4.5, dots: [0.1, 9] } as const
/** Height of Inter's figures, as a share of the size. */
const figureHeight = 0.728
const cut = { colour: colours.pencil, thickness: 0.7, dash: [4, 4] } as const
const words = {
  one: { size: 13, lead: 17, bold: true, colour: colours.ink },
  more: { size: 10.5, lead: 13.5, bold: true, colour: colours.ink },
} as const

/** Cards over the rest of the page, with lines to cut along. A list: each card says its number, then its words. */
export function cardGrid(sheet: Sheet, cards: readonly AnswerCard[]): void {
  const rows = Math.ceil(cards.length / columns)
  const size = { width: sheet.width / columns, height: (body.bottom - sheet.y) / rows }
  const [left, top] = [sheet.left, sheet.y]
  drawCutLines(sheet, { x: left, y: top, width: sheet.width, height: body.bottom - top }, rows)
  const list = sheet.tags.open('L', { attributes: ['<</O/List/ListNumbering/Decimal>>'] })
  const measures = measuresFor(cards, size.height)
  sheet.tags.within(list, () => {
    for (const [index, card] of cards.entries()) {
      const corner = { x: left + (index % columns) * size.width, y: top + Math.floor(index / columns) * size.height }
      drawCard(sheet, card, { ...corner, ...size, ...measures })
    }
  })
  sheet.advance(body.bottom - top)
}

/** As large as the room above the words lets a number be, the same for all cards. */
function measuresFor(cards: readonly AnswerCard[], height: number) {
  const most = Math.max(...cards.map(({ labels }) => labels.length))
  const label = most > 1 ? words.more : words.one
  const numberHeight = height - padding.above - gap.line - gap.words - most * label.lead - padding.below
  return { label, numberHeight }
}

type CardPlace = Rectangle & ReturnType<typeof measuresFor>

function drawCard(sheet: Sheet, card: AnswerCard, place: CardPlace): void {
  const { label, numberHeight } = place
  const middle = place.x + place.width / 2
  const top = place.y + padding.above
  const line = top + numberHeight + gap.line
  const text = { x: place.x + padding.side, width: place.width - 2 * padding.side, align: 'centre' } as const
  const number = { size: numberHeight / figureHeight, lead: numberHeight, bold: true, colour: colours.ink } as const
  sheet.tags.within(sheet.tags.open('LI'), () => {
    const sign = openBlock(sheet, { type: 'Lbl', text: card.sign, look: number, width: text.width })
    drawLines(sheet, sign, sign.lines, { ...text, y: top })
    if (card.answer !== 'W') drawHold(sheet, card.answer / 4, { x: middle - hold.length / 2, y: line })
    sheet.tags.within(sheet.tags.open('LBody'), () => {
      let y = line + gap.words
      for (const said of card.labels) {
        const block = openBlock(sheet, { type: 'P', text: said, look: label, width: text.width })
        drawLines(sheet, block, block.lines, { ...text, y })
        y += block.lines.length * label.lead
      }
    })
  })
}

/** The site's own sign: an ink line that holds as far as the answer goes, and pencil dots for what fades. */
function drawHold(sheet: Sheet, share: number, { x, y }: { x: number; y: number }): void {
  const [end, turn] = [x + hold.length, x + share * hold.length]
  sheet.tags.artifact('layout', () => {
    if (share < 1) {
      const dots = { colour: colours.pencil, thickness: hold.thickness * 0.6, dash: hold.dots, cap: 'round' } as const
      sheet.canvas.line({ x: turn + hold.dots[1], y }, { x: end, y }, dots)
    }
    if (share > 0) {
      sheet.canvas.line({ x, y }, { x: turn, y }, { colour: colours.ink, thickness: hold.thickness, cap: 'round' })
    }
  })
}

function drawCutLines(sheet: Sheet, { x, y, width, height }: Rectangle, rows: number): void {
  sheet.tags.artifact('layout', () => {
    for (let row = 0; row <= rows; row += 1) {
      const at = y + (row * height) / rows
      sheet.canvas.line({ x, y: at }, { x: x + width, y: at }, cut)
    }
    for (let column = 0; column <= columns; column += 1) {
      const at = x + (column * width) / columns
      sheet.canvas.line({ x: at, y }, { x: at, y: y + height }, cut)
    }
  })
}
