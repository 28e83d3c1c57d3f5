import type { TextShape, TextSize } from './shape.ts'

type Look = Pick<TextShape, 'size' | 'bold'>

const heights: Record<TextSize, number> = { small: 13, normal: 14, large: 17 }
/** Shares of the height that signs of the site's font take, about; all others are as wide as a figure. */
const widths: readonly [RegExp, number][] = [
  [/[ \u00a0]/u, 0.25],
  [/[ijlI.,:;'’()/!|-]/u, 0.33],
  [/[cfrstz]/u, 0.45],
  [/[mwMW%…]/u, 0.92],
  [/[A-Z&€]/u, 0.74],
]
const figureWidth = 0.6
const boldWidth = 1.06
const ascent = 0.78
const descent = 0.24

/** Units that a text takes, estimated: a drawing is made without a browser that could measure it. */
export function textWidth(text: string, { size, bold }: Look): number {
  let sum = 0
  for (const sign of text) sum += shareOf(sign)
  return sum * heights[size] * (bold ? boldWidth : 1)
}

/** A sign is looked up once: while a slider moves, its labels are measured in every frame. */
const known = new Map<string, number>()

function shareOf(sign: string): number {
  const share = known.get(sign) ?? widths.find(([signs]) => signs.test(sign))?.[1] ?? figureWidth
  known.set(sign, share)
  return share
}

export interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

/** The part of a text's width that lies before the point it is aligned to. */
export const shareBefore = { start: 0, middle: 0.5, end: 1 } as const

export function extentOf(text: TextShape): Extent {
  const width = textWidth(text.text, text)
  const left = text.at.x - shareBefore[text.align] * width
  const height = heights[text.size]
  return { left, right: left + width, top: text.at.y - ascent * height, bottom: text.at.y + descent * height }
}

/** Whether two extents come nearer to each other than so many units, side by side. */
export function touch(one: Extent, other: Extent, gap = 0): boolean {
  const sideways = one.left < other.right + gap && other.left < one.right + gap
  return sideways && one.top < other.bottom && other.top < one.bottom
}

/** The text moved sideways as far as it takes to stand between two borders; at the first one if it is too long. */
export function keptWithin(text: TextShape, from: number, to: number): TextShape {
  const { left, right } = extentOf(text)
  const move = left - Math.max(0, right - to) < from ? from - left : Math.min(0, to - right)
  return { ...text, at: { ...text.at, x: text.at.x + move } }
}

/** Of texts with the most needed one first, those that keep clear of all before them. */
export function clearOfEachOther(texts: readonly TextShape[], gap: number): TextShape[] {
  const kept: { text: TextShape; extent: Extent }[] = []
  for (const text of texts) {
    const extent = extentOf(text)
    if (!kept.some(other => touch(extent, other.extent, gap))) kept.push({ text, extent })
  }
  return kept.map(({ text }) => text)
}

/** Ticks with zero in front, to which the others give way where there is no room for all their labels. */
export function zeroFirst<Tick extends { at: number }>(ticks: readonly Tick[]): Tick[] {
  return ticks.toSorted((one, other) => Number(other.at === 0) - Number(one.at === 0))
}

/** Heights in order from top to bottom, moved until they are so far apart, between two borders. */
export function pushedApart(heights: readonly number[], distance: number, [from, to]: readonly [number, number]) {
  const down = heights.reduce<number[]>((placed, height) => {
    return [...placed, Math.max(height, (placed.at(-1) ?? from - distance) + distance)]
  }, [])
  return down.reduceRight<number[]>((placed, height) => {
    return [Math.min(height, (placed[0] ?? to + distance) - distance), ...placed]
  }, [])
}

/** A text on one or two lines of so many units; what does not fit then is cut off. */
export function inTwoLines(text: string, look: Look, width: number): string[] {
  const words = text.split(' ')
  const count = words.findIndex((_, index) => textWidth(words.slice(0, index + 1).join(' '), look) > width)
  if (count === -1) return [text]
  const first = Math.max(1, count)
  return [words.slice(0, first), words.slice(first)]
    .filter(line => line.length > 0)
    .map(line => cutTo(line.join(' '), look, width))
}

export function cutTo(text: string, look: Look, width: number): string {
  if (textWidth(text, look) <= width) return text
  const fits = Array.from(text, (_, index) => `${text.slice(0, index).trimEnd()}…`).findLast(
    cut => textWidth(cut, look) <= width,
  )
  return fits ?? '…'
}
