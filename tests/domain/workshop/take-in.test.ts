import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codesIn } from '../../../src/domain/workshop/codes-in.ts'
import { after } from '../../../src/domain/workshop/happening.ts'
import { begin } from '../../../src/domain/workshop/session.ts'
import { addedIn, takeIn } from '../../../src/domain/workshop/take-in.ts'
import { writeVoteCode, type PersonCode } from '../../../src/domain/workshop/vote-code.ts'
import { aSetup, codesFor, twelve } from './any-session.ts'

const aCode = (nonce: number): PersonCode => ({ kind: 'person', nonce, answers: { Q08: 3 } })
const found = (code: PersonCode, line = 1) => ({ line, was: 'code', code }) as const

describe('taking codes in', () => {
  test('adds what is new, once, and tells what counted already', () => {
    const taken = takeIn([found(aCode(1)), found(aCode(2), 2), found(aCode(2), 3)], [aCode(1)])
    expect(taken).toEqual([
      { line: 1, was: 'known' },
      { line: 2, was: 'added', code: aCode(2) },
      { line: 3, was: 'known' },
    ])
    expect(addedIn(taken)).toEqual([aCode(2)])
  })

  test('leaves what is no code as it was found', () => {
    const wrong = [{ line: 2, was: 'damaged' } as const, { line: 3, was: 'otherSet', set: 7 } as const]
    expect(takeIn(wrong, [])).toEqual(wrong)
    expect(addedIn(takeIn(wrong, []))).toEqual([])
  })

  test('tells of another vote with the same number that it counted already', () => {
    const changed: PersonCode = { ...aCode(1), answers: { Q08: 0 } }
    expect(takeIn([found(changed)], [aCode(1)])).toEqual([{ line: 1, was: 'known' }])
  })

  test('adds exactly what a workshop then counts', () => {
    const some = fc.array(codesFor(twelve), { maxLength: 5 })
    fc.assert(
      fc.property(some, some, (counted, held) => {
        const before = after(begin(aSetup()), { did: 'take', codes: counted })
        const text = [...held, ...held].map(code => writeVoteCode(code, twelve)).join('\n')
        const added = addedIn(takeIn(codesIn(text, twelve), before.codes))
        const then = after(before, { did: 'take', codes: added })
        expect(then.codes).toEqual([...before.codes, ...added])
        for (const { nonce } of held) expect(then.codes.filter(code => code.nonce === nonce)).toHaveLength(1)
      }),
      { numRuns: 50 },
    )
  })
})
