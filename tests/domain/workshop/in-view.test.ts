import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { awayFrom, look, nothingInView } from '../../../src/domain/workshop/in-view.ts'

/** Everything that was told of a row of looks, each with what is seen and how long after the last. */
function told(looks: readonly { after: number; texts: readonly string[] }[]): string[] {
  const all: string[] = []
  let [view, now] = [nothingInView, 0]
  for (const { after, texts } of looks) {
    now += after
    const seen = look(view, texts, now)
    all.push(...seen.fresh)
    view = seen.view
  }
  return all
}

const aText = fc.constantFrom('a', 'b', 'c')

describe('what the camera sees', () => {
  test('is told once, however long it is held there', () => {
    const shaking = fc.record({ after: fc.nat({ max: 400 }), texts: fc.constantFrom(['a'], ['a', 'a'], []) })
    fc.assert(
      fc.property(fc.array(shaking, { minLength: 1, maxLength: 7 }), blurs => {
        const looks = Array.from({ length: 50 }, () => [...blurs, { after: 100, texts: ['a'] }]).flat()
        expect(told(looks)).toEqual(['a'])
      }),
    )
  })

  test('is told again when it comes back', () => {
    const [held, gone] = [
      { after: 100, texts: ['a'] },
      { after: 100, texts: [] },
    ]
    expect(told([held, gone, { after: awayFrom - 101, texts: ['a'] }])).toEqual(['a'])
    expect(told([held, gone, { after: awayFrom - 100, texts: ['a'] }])).toEqual(['a', 'a'])
  })

  test('is told each for itself, side by side or one after the other', () => {
    expect(
      told([
        { after: 0, texts: ['a', 'b', 'a'] },
        { after: 50, texts: ['c', 'b'] },
      ]),
    ).toEqual(['a', 'b', 'c'])
  })

  test('is never passed over: whatever is seen was told within what it was held', () => {
    const anyLook = fc.record({ after: fc.nat({ max: 2 * awayFrom }), texts: fc.array(aText, { maxLength: 3 }) })
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 40 }), looks => {
        const seen = new Set(looks.flatMap(({ texts }) => texts))
        expect(new Set(told(looks))).toEqual(seen)
      }),
    )
  })

  test('is forgotten once it is away, so that a long day fills nothing', () => {
    let view = nothingInView
    for (let code = 0; code < 500; code++) view = look(view, [`${code}`], code * 1000).view
    expect(view.size).toBeLessThanOrEqual(1 + awayFrom / 1000)
  })
})
