import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changedPaths, merge, nextTime, type Stamped } from '../../src/stores/merge.ts'

const answer = fc.constantFrom(0, 1, 2, 3, 4, 'N', 'W')
/** Any state two tabs can be in: the same few fields, each changed at some time or never, or removed. */
const stamped: fc.Arbitrary<Stamped> = fc
  .record({
    title: fc.option(fc.string({ maxLength: 3 }), { nil: undefined }),
    Q01: fc.option(answer, { nil: undefined }),
    Q02: fc.option(answer, { nil: undefined }),
    times: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  })
  .map(({ title, Q01, Q02, times: [forTitle, forFirst, forSecond] }) => ({
    entry: JSON.parse(JSON.stringify({ title, answers: { Q01, Q02 } })),
    times: { title: forTitle, 'answers.Q01': forFirst, 'answers.Q02': forSecond },
  }))

describe('a merge', () => {
  test('gives the same whichever tab does it', () => {
    fc.assert(
      fc.property(stamped, stamped, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
    )
  })

  test('changes nothing when done again', () => {
    fc.assert(
      fc.property(stamped, stamped, (a, b) => {
        const once = merge(a, b)
        expect(merge(once, b)).toEqual(once)
        expect(merge(once, a)).toEqual(once)
      }),
    )
  })

  test('gives the same in whatever order three tabs meet', () => {
    fc.assert(
      fc.property(stamped, stamped, stamped, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
    )
  })

  test('takes per field what was changed last, and keeps what was removed last removed', () => {
    const mine = {
      entry: { title: 'Mine', answers: { Q01: 1 } },
      times: { title: 5, 'answers.Q01': 1, 'answers.Q02': 9 },
    }
    const theirs = {
      entry: { title: 'Theirs', answers: { Q01: 4, Q02: 2 } },
      times: { title: 4, 'answers.Q01': 2, 'answers.Q02': 8 },
    }
    expect(merge(mine, theirs)).toEqual({
      entry: { title: 'Mine', answers: { Q01: 4 } },
      times: { title: 5, 'answers.Q01': 2, 'answers.Q02': 9 },
    })
  })
})

test('names the fields that changed, each answer on its own', () => {
  const before = { title: 'A', answers: { Q01: 1, Q02: 2 }, plan: { base: 'x' } }
  const after = { title: 'B', answers: { Q01: 1, Q03: 3 }, plan: { base: 'y' } }
  expect(changedPaths(before, after).toSorted()).toEqual(['answers.Q02', 'answers.Q03', 'plan', 'title'])
})

test('gives a change a later time than any before it, also with the clock set back', () => {
  expect(nextTime({ title: 100 }, 50)).toBe(101)
  expect(nextTime({ title: 100 }, 500)).toBe(500)
  expect(nextTime({}, 7)).toBe(7)
})
