import type { HistogramFrame, HistogramInput } from './histogram.ts'
import type { TextShape } from './shape.ts'
import { extentOf, keptWithin, touch, type Extent } from './text.ts'

/** From the zero line to the words beside it. */
const besideZero = 10

/** What it means to end up left or right of zero, on the side of the zero line that has room for it. */
export function sideLabels(
  { lossLines, gainLines }: HistogramInput['labels'],
  { x, left, right, zero }: HistogramFrame,
  { width, firstBaseline, lead }: { width: number; firstBaseline: number; lead: number },
): { texts: TextShape[]; zeroTop: number } {
  const gap = zero === null ? 0 : besideZero
  const block = (lines: readonly string[], look: Pick<TextShape, 'align' | 'tone'>, at: number): TextShape[] =>
    lines.map((text, line) => {
      const y = firstBaseline + line * lead
      return { kind: 'text', at: { x: at, y }, text, size: 'normal', bold: true, ...look }
    })
  const loss = block(lossLines, { align: 'end', tone: 'copper' }, x(0) - gap)
  const gain = block(gainLines, { align: 'start', tone: 'blue' }, x(0) + gap)
  const blocks = zero === null ? [x(0) > (left + right) / 2 ? loss : gain] : [loss, gain]
  const fitting = blocks.filter(texts => texts.map(extentOf).every(extent => extent.left >= 0 && extent.right <= width))
  if (fitting.length > 0) return { texts: fitting.flat(), zeroTop: 2 }
  // Neither fits: the side with most room has its say, over the end of the zero line.
  const roomier = x(0) > (left + right) / 2 ? loss : gain
  return {
    texts: roomier.map(text => keptWithin(text, 0, width)),
    zeroTop: firstBaseline + roomier.length * lead - lead + 8,
  }
}

const besideLine = 5
const rowsTried = [0, 1, 2]
const sidesTried = ['left', 'right'] as const
type Side = (typeof sidesTried)[number]

/** What a place counts for: out of the drawing or into another label, over a line, a row lower, not on the liked side. */
const worst = { unreadable: 1000, crossing: 100, row: 10, otherSide: 1 }

interface Mark {
  text: string
  line: number
  liked: Side
}
interface Place {
  shape: TextShape
  extent: Extent
  row: number
  trouble: number
}
interface Room {
  width: number
  /** Where the grey area begins. */
  top: number
  lead: number
}

/** The values of the band beside their lines, in as few rows as keep them clear of each other and of the lines. */
export function bandLabels(
  { band, labels }: HistogramInput,
  { x, zero }: HistogramFrame,
  room: Room,
): { texts: TextShape[]; rows: number } {
  const marks: Mark[] = [
    { text: labels.low, line: x(band.low), liked: 'right' },
    { text: labels.high, line: x(band.high), liked: 'left' },
    { text: labels.median, line: x(band.median), liked: 'left' },
  ]
  const lines = [...marks.map(({ line }) => line), ...(zero === null ? [] : [zero])]
  // What is certain has the same value three times, and says it once.
  const different = marks.filter((mark, index) =>
    marks.slice(0, index).every(({ text, line }) => text !== mark.text || line !== mark.line),
  )
  const best = combinations(different.map(mark => placesOf(mark, lines, room)))
    .map(places => ({ places, trouble: troubleOf(places) }))
    .reduce((best, next) => (next.trouble < best.trouble ? next : best))
  return {
    texts: best.places.map(({ shape }) => keptWithin(shape, 0, room.width)),
    rows: Math.max(...best.places.map(({ row }) => row)) + 1,
  }
}

/** Wherever a label may stand, with what is against it. */
function placesOf(mark: Mark, lines: readonly number[], { width, top, lead }: Room): Place[] {
  return rowsTried.flatMap(row =>
    sidesTried.map((side): Place => {
      const shape = labelAt(mark, side, top + 16 + row * lead)
      const extent = extentOf(shape)
      const crossed = lines.filter(line => line > extent.left - 2 && line < extent.right + 2).length
      const trouble =
        Number(extent.left < 0 || extent.right > width) * worst.unreadable +
        crossed * worst.crossing +
        row * worst.row +
        Number(side !== mark.liked) * worst.otherSide
      return { shape: { ...shape, halo: crossed > 0 }, extent, row, trouble }
    }),
  )
}

function labelAt({ text, line }: Mark, side: Side, y: number): TextShape {
  const x = side === 'left' ? line - besideLine : line + besideLine
  const align = side === 'left' ? 'end' : 'start'
  return { kind: 'text', at: { x, y }, text, align, size: 'normal', tone: 'ink', bold: true }
}

/** One place for each label, in every way. */
function combinations(all: readonly (readonly Place[])[]): Place[][] {
  return all.reduce<Place[][]>((sets, places) => sets.flatMap(set => places.map(place => [...set, place])), [[]])
}

function troubleOf(places: readonly Place[]): number {
  const own = places.reduce((sum, { trouble }) => sum + trouble, 0)
  const touching = places.filter(({ extent }, index) =>
    places.slice(index + 1).some(other => touch(extent, other.extent, 4)),
  )
  return own + touching.length * worst.unreadable
}
