import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatchLines } from '../../src/charts/hatch.ts'
import { moved, type Shape } from '../../src/charts/shape.ts'

const place = fc.double({ min: 0, max: 800, noNaN: true })
const size = fc.double({ min: 0.1, max: 200, noNaN: true })
const box = fc.record({ from: fc.record({ x: place, y: place }), width: size, height: size })

test('a hatch rises from left to right, from edge to edge', () => {
  fc.assert(
    fc.property(box, box => {
      const { from, width, height } = box
      for (const [start, end] of hatchLines(box)) {
        expect(start.x - end.x).toBeCloseTo(end.y - start.y, 6)
        expect(end.x).toBeGreaterThanOrEqual(start.x)
        for (const { x, y } of [start, end]) {
          expect(x).toBeGreaterThanOrEqual(from.x - 1e-6)
          expect(x).toBeLessThanOrEqual(from.x + width + 1e-6)
          expect(y).toBeGreaterThanOrEqual(from.y - 1e-6)
          expect(y).toBeLessThanOrEqual(from.y + height + 1e-6)
          const toEdge = [x - from.x, from.x + width - x, y - from.y, from.y + height - y]
          expect(Math.min(...toEdge.map(Math.abs))).toBeCloseTo(0, 6)
        }
      }
    }),
  )
})

test('a hatch fills the whole box and runs on in the next', () => {
  fc.assert(
    fc.property(box, box => {
      const { from, width, height } = box
      expect(hatchLines(box).length).toBeGreaterThanOrEqual(Math.floor((width + height) / 8.5) - 1)
      const [left, right] = [0, width / 2].map(dx => ({
        from: { x: from.x + dx, y: from.y },
        width: width / 2,
        height,
      }))
      const sums = (of: typeof box) => hatchLines(of).map(([{ x, y }]) => Math.round((x + y) * 1e3))
      const halves = [...(left ? sums(left) : []), ...(right ? sums(right) : [])]
      expect(new Set(halves)).toEqual(new Set(sums(box)))
    }),
  )
})

test('a bar moves with its drawing', () => {
  const bar: Shape = { kind: 'bar', from: { x: 1, y: 2 }, width: 3, height: 4, hatched: true }
  expect(moved([bar], 10, 20)).toEqual([{ ...bar, from: { x: 11, y: 22 } }])
})
