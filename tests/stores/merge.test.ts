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

/** The same of what people changed about two actions: each field on its own, one of them with a dot in its name. */
const edited: fc.Arbitrary<Stamped> = fc
  .record({
    what: fc.option(fc.constantFrom('Ask', 'Mail'), { nil: undefined }),
    hours: fc.option(fc.nat(3), { nil: undefined }),
    later: fc.option(fc.constantFrom({}, { deep: [1] }, null), { nil: undefined }),
    own: fc.option(fc.constantFrom('Mine', 'Ours'), { nil: undefined }),
    times: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
  })
  .map(({ what, hours, later, own, times }) => ({
    entry: JSON.parse(JSON.stringify({ edits: { Q24: { what, hours, 'per.hour': later }, 'own-1': { what: own } } })),
    times: Object.fromEntries(
      ['Q24.what', 'Q24.hours', 'Q24.per.hour', 'own-1.what'].map((path, index) => [
        `edits.${path}`,
        times[index] ?? 0,
      ]),
    ),
  }))

/** The same of one scenario of the returns, which may be gone, and a choice in another. */
const estimated: fc.Arbitrary<Stamped> = fc
  .record({
    participants: fc.option(fc.nat(3), { nil: undefined }),
    range: fc.option(fc.constantFrom([1, 2, 3], [null, 2, null]), { nil: undefined }),
    mode: fc.option(fc.constantFrom('forecast', 'evaluation'), { nil: undefined }),
    times: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  })
  .map(({ participants, range, mode, times: [first, second, third] }) => ({
    entry: JSON.parse(
      JSON.stringify({ scenarios: { ab12: { participants, salesMargin: range }, constructor: { mode } } }),
    ),
    times: {
      'scenarios.ab12.participants': first,
      'scenarios.ab12.salesMargin': second,
      'scenarios.constructor.mode': third,
    },
  }))

describe.each([
  ['assessments', stamped],
  ['plans that people worked on', edited],
  ['scenarios', estimated],
])('a merge of %s', (_name, stamped) => {
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

  test('has each field as it was changed last, by either tab', () => {
    fc.assert(
      fc.property(stamped, stamped, (a, b) => {
        const { entry, times } = merge(a, b)
        const [mine, theirs] = [changedPaths(entry, a.entry), changedPaths(entry, b.entry)]
        for (const path of Object.keys(times)) {
          const [my, their] = [a.times[path] ?? 0, b.times[path] ?? 0]
          expect(times[path]).toBe(Math.max(my, their))
          if (my === their) expect(mine.includes(path) && theirs.includes(path)).toBe(false)
          else expect(my > their ? mine : theirs).not.toContain(path)
        }
      }),
    )
  })
})

describe('a merge', () => {
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

  test('keeps what two tabs changed about one action, each another field', () => {
    const mine = { entry: { edits: { Q24: { owner: 'hr', hours: 2 } } }, times: { 'edits.Q24.owner': 5 } }
    const theirs = {
      entry: { edits: { Q24: { hours: 8 }, 'own-1': { what: 'Mine' } } },
      times: { 'edits.Q24.hours': 4, 'edits.own-1.what': 3 },
    }
    expect(merge(mine, theirs)).toEqual({
      entry: { edits: { Q24: { owner: 'hr', hours: 8 }, 'own-1': { what: 'Mine' } } },
      times: { ...mine.times, ...theirs.times },
    })
  })

  test('leaves out what was taken back last, one field or the whole action', () => {
    const mine = { entry: { edits: { Q24: { hours: 2 } } }, times: { 'edits.Q24.owner': 9, 'edits.own-1.what': 9 } }
    const theirs = {
      entry: { edits: { Q24: { owner: 'hr', hours: 2 }, 'own-1': { what: 'Mine' } } },
      times: { 'edits.Q24.owner': 8, 'edits.own-1.what': 10 },
    }
    expect(merge(mine, theirs).entry).toEqual({ edits: { Q24: { hours: 2 }, 'own-1': { what: 'Mine' } } })
    expect(merge(mine, { ...theirs, times: { 'edits.own-1.what': 8 } }).entry).toEqual({ edits: { Q24: { hours: 2 } } })
  })

  test('takes the order of the actions whole, from who moved one last', () => {
    const mine = { entry: { order: ['Q24', 'Q27'] }, times: { order: 1 } }
    const theirs = { entry: { order: ['Q27', 'Q24', 'own-1'] }, times: { order: 2 } }
    expect(merge(mine, theirs)).toEqual(theirs)
  })
})

test('names the fields that changed, each answer on its own', () => {
  const before = { title: 'A', answers: { Q01: 1, Q02: 2 }, plan: { base: 'x' } }
  const after = { title: 'B', answers: { Q01: 1, Q03: 3 }, plan: { base: 'y' } }
  expect(changedPaths(before, after).toSorted()).toEqual(['answers.Q02', 'answers.Q03', 'plan', 'title'])
})

test('names each field of an action that changed, also one that holds more', () => {
  const before = { edits: { Q24: { what: 'Ask', later: { deep: 1 } }, 'own-1': { what: 'Mine' } } }
  const after = { edits: { Q24: { hours: 2, what: 'Ask', later: { deep: 2 } } } }
  expect(changedPaths(before, after).toSorted()).toEqual(['edits.Q24.hours', 'edits.Q24.later', 'edits.own-1.what'])
})

test('gives a change a later time than any before it, also with the clock set back', () => {
  expect(nextTime({ title: 100 }, 50)).toBe(101)
  expect(nextTime({ title: 100 }, 500)).toBe(500)
  expect(nextTime({}, 7)).toBe(7)
  const many = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`notes.N${index}`, index]))
  expect(nextTime(many, 7)).toBe(300_000)
})

describe('a field of a later release', () => {
  test('may bear a name that every object has by birth', () => {
    const [older, newer] = [{ constructor: 'old', valueOf: 1 }, { constructor: 'new' }]
    const mine = { entry: older, times: {} }
    const theirs = { entry: newer, times: { constructor: 5, valueOf: 5 } }
    expect(merge(mine, theirs)).toEqual(theirs)
    expect(merge(theirs, mine)).toEqual(theirs)
  })

  test('may have a dot in its name without being taken for an answer', () => {
    const entry = { 'answers.Q01': 'later', '.x': 1, answers: { Q02: 3 } }
    expect(merge({ entry, times: {} }, { entry, times: {} }).entry).toEqual(entry)
    expect(changedPaths({}, entry).toSorted()).toEqual(['..x', '.answers.Q01', 'answers.Q02'])
  })
})
