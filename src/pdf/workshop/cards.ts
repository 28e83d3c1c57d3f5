import { fill } from '../../i18n/fill.ts'
import { answerCards } from '../../report/answer-cards.ts'
import type { FinishedDocument, PdfDocument } from '../layout/document.ts'
import { cardGrid } from './card-grid.ts'
import { drawQr } from './draw-qr.ts'
import { paper, type Given } from './paper.ts'

/** The way in for a phone: its link, and that link as a QR code, row by row. */
export interface Invitation {
  link: string
  modules: readonly (readonly boolean[])[]
}

export interface CardsRequest extends Given {
  /** How often the sheet is there: once to copy, or once per person. */
  sheets: number
  /** Null where nobody votes by code. */
  invitation: Invitation | null
}

/** Points. */
const qrSide = 88
const columnGap = 20

/** Cards to vote with, six to a sheet: a sheet is what one person needs. The same request gives the same bytes. */
export function cardsDocument(request: CardsRequest): FinishedDocument {
  const { training } = request.setup
  const { cards } = request.words.workshop.print
  const pdf = paper(request, fill(cards.titleFor, { training }))
  const answers = answerCards(request.items, request.setup.context, request.words.scales)
  for (let number = 1; number <= request.sheets; number += 1) {
    pdf.part(training)
    drawHead(pdf, request, number)
    pdf.own(sheet => cardGrid(sheet, answers))
  }
  return pdf.finish()
}

function drawHead(pdf: PdfDocument, { words, items, sheets, invitation }: CardsRequest, number: number): void {
  const { cards } = words.workshop.print
  const drawText = () => {
    pdf.heading(1, sheets > 1 ? fill(cards.sheet, { number, total: sheets }) : cards.title)
    const raise = items.some(item => item.notApplicable) ? `${cards.raise} ${cards.notApplicable}` : cards.raise
    pdf.paragraph(raise, { look: 'cell', after: 3 })
    if (invitation) {
      const link = { text: invitation.link, link: { url: invitation.link } }
      pdf.paragraph([{ text: `${cards.phone} ` }, link], { look: 'cell', after: 3 })
    }
    pdf.paragraph(cards.cut, { look: 'small', after: 8 })
  }
  if (!invitation) return drawText()
  const { link, modules } = invitation
  const alt = fill(cards.qr, { link })
  pdf.columns({
    parts: [drawText, () => pdf.figure({ alt, height: qrSide, draw: pen => drawQr(pen, modules) })],
    shares: [pdf.width - columnGap - qrSide, qrSide],
    gap: columnGap,
    before: 0,
  })
}
