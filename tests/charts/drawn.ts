import { expect } from 'vitest'
import type { Drawing, Shape, TextShape } from '../../src/charts/shape.ts'
import { extentOf, touch } from '../../src/charts/text.ts'

type Line = Extract<Shape, { kind: 'line' }>
type Bar = Extract<Shape, { kind: 'bar' }>

export function textsOf({ shapes }: Drawing): TextShape[] {
  return shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : []))
}

export function linesOf({ shapes }: Drawing): Line[] {
  return shapes.flatMap(shape => (shape.kind === 'line' ? [shape] : []))
}

export function barsIn({ shapes }: Drawing): Bar[] {
  return shapes.flatMap(shape => (shape.kind === 'bar' ? [shape] : []))
}

/** Where a text stands; fails when it is not drawn exactly once. */
export function placeOf(drawing: Drawing, text: string): ReturnType<typeof extentOf> {
  const found = textsOf(drawing).filter(shape => shape.text === text)
  expect(
    found.map(shape => shape.text),
    `the text ${text}`,
  ).toEqual([text])
  return found.map(extentOf)[0] ?? { left: NaN, right: NaN, top: NaN, bottom: NaN }
}

const rounding = 1e-6

/** Texts inside the drawing and clear of each other, by their estimated width; everything at a number. */
export function expectReadable(drawing: Drawing): void {
  const texts = textsOf(drawing).map(shape => ({ text: shape.text, extent: extentOf(shape) }))
  const outside = texts.filter(({ extent }) => {
    const { left, right, top, bottom } = extent
    return !(left >= -rounding && right <= drawing.width + rounding && top >= 0 && bottom <= drawing.height)
  })
  expect(outside, 'texts outside').toEqual([])
  const touching = texts.flatMap(({ text, extent }, index) =>
    texts
      .slice(index + 1)
      .filter(other => touch(extent, other.extent, -rounding))
      .map(other => [text, other.text]),
  )
  expect(touching, 'texts over each other').toEqual([])
  expect(JSON.stringify(drawing.shapes), 'a place that is no number').not.toMatch(/[:[,]null/u)
}
