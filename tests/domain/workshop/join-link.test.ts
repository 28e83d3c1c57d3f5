import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toBits } from '../../../src/domain/saved-file/bits.ts'
import { frames } from '../../../src/domain/scan/assessment.ts'
import { reasonIds, stages } from '../../../src/domain/scan/model.ts'
import { spell, unspell } from '../../../src/domain/workshop/base32.ts'
import { readInvitation, writeInvitation, type Invitation } from '../../../src/domain/workshop/join-link.ts'
import type { SetChoice } from '../../../src/domain/workshop/sets.ts'
import { model } from '../../../src/model/index.ts'
import { optional, sets } from './any-session.ts'

const broken = { ok: false, problem: 'broken' }
const otherSet = { ok: false, problem: 'otherSet' }
const ids = model.items.map(({ id }) => id)
const choices: fc.Arbitrary<SetChoice> = fc.oneof(
  fc.record({ set: fc.constantFrom('seven', 'twelve', 'quick', 'full') }),
  fc.record({ set: fc.constant('reason'), reason: fc.constantFrom(...reasonIds) }),
  fc.record({ set: fc.constant('own'), items: fc.subarray(ids, { minLength: 1 }) }),
)
const invitations: fc.Arbitrary<Invitation> = fc.record({
  chosen: choices,
  context: fc.record({ stage: fc.constantFrom(...stages), frame: optional(fc.constantFrom(...frames)) }),
  askRole: fc.boolean(),
})
const write = (invitation: Invitation) => writeInvitation(invitation, model, sets)
const read = (text: string) => readInvitation(text, model, sets)
const inviting = (chosen: SetChoice): Invitation => ({ chosen, context: { stage: 'during' }, askRole: true })

/** Statements that never change, so that their links never may. */
const small = { items: model.items.slice(0, 3).map((item, index) => ({ ...item, notApplicable: index === 0 })) }

describe('an invitation', () => {
  test('gives back what it was made from, for every set, reason and own choice', () => {
    fc.assert(
      fc.property(invitations, invitation => {
        expect(read(write(invitation))).toEqual({ ok: true, invitation })
      }),
      { numRuns: 300 },
    )
  })

  test('is short, also where statements were chosen one by one', () => {
    for (const set of ['seven', 'twelve', 'quick', 'full'] as const) expect(write(inviting({ set }))).toHaveLength(10)
    expect(write(inviting({ set: 'own', items: ids })).length).toBeLessThanOrEqual(21)
  })

  test('asks own statements in the order of the model, and only those that exist', () => {
    const items = ['Q30', 'Q99', 'Q02', 'Q30', 'constructor']
    const chosen = { set: 'own', items: ['Q02', 'Q30'] }
    expect(read(write(inviting({ set: 'own', items })))).toMatchObject({ ok: true, invitation: { chosen } })
  })

  test('is read as people copy it', () => {
    fc.assert(
      fc.property(invitations, invitation => {
        const text = write(invitation)
        for (const copy of [text.toLowerCase(), text.replaceAll('0', 'o'), text.replaceAll('1', 'I'), ` ${text} `]) {
          expect(read(copy)).toEqual({ ok: true, invitation })
        }
      }),
    )
  })

  /** Links in someone's mailbox: never changed. Written by another program, from the format alone. */
  test('from an earlier release is still read', () => {
    const [first = '', , third = ''] = small.items.map(({ id }) => id)
    const invitation: Invitation = {
      chosen: { set: 'own', items: [first, third] },
      context: { stage: 'after', frame: 'training' },
      askRole: true,
    }
    expect(writeInvitation(invitation, small, sets)).toBe('3781QGAVD1')
    expect(readInvitation('3781QGAVD1', small, sets)).toEqual({ ok: true, invitation })
  })
})

describe('an invitation that cannot be read', () => {
  const text = write(inviting({ set: 'twelve' }))
  const forged = (from: number, bits: string) => {
    const content = unspell(text) ?? ''
    return spell(content.slice(0, from) + bits + content.slice(from + bits.length))
  }

  test('is broken when a character is wrong or two were swapped, wherever', () => {
    fc.assert(
      fc.property(invitations, invitation => {
        const code = write(invitation)
        for (const place of Array.from(code).keys()) {
          const [before, here, after] = [code.slice(0, place), code.charAt(place), code.slice(place + 1)]
          for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZU=é') {
            if (other !== here) expect(read(before + other + after)).toEqual(broken)
          }
          const next = after.charAt(0)
          if (next !== here && next !== '') expect(read(before + next + here + after.slice(1))).toEqual(broken)
        }
      }),
      { numRuns: 20 },
    )
  })

  // A zero more or less at the end leaves the checksum right; what is read before it is right as well.
  test('never becomes another one when its end was cut off or something was added', () => {
    fc.assert(
      fc.property(invitations, invitation => {
        const code = write(invitation)
        const cut = Array.from(code, (_, place) => code.slice(0, place))
        const longer = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ', more => code + more)
        for (const text of [...cut, ...longer, `${code}${code}`]) {
          const found = read(text)
          if (found.ok) expect(found.invitation).toEqual(invitation)
        }
      }),
    )
  })

  test.each([
    ['a stage that is none', 4, '11'],
    ['a set that is none', 9, '111'],
    ['a reason that is none', 12, '111'],
  ])('is broken with %s', (_name, from, bits) => {
    expect(read(forged(from, bits))).toEqual(broken)
  })

  test('is told apart when a newer release made it', () => {
    const newer = { ok: false, problem: 'newer' }
    expect(read(forged(0, toBits(2, 4)))).toEqual(newer)
    expect(read(spell(toBits(15, 4) + '01'.repeat(200)))).toEqual(newer)
  })

  test('is told apart when another release asks other statements under that name', () => {
    const later = { ...sets, twelve: [...sets.twelve.slice(1), 'Q01'] }
    expect(readInvitation(text, model, later)).toEqual(otherSet)
    expect(readInvitation(text, model, { ...sets, twelve: sets.twelve.toReversed() })).toEqual(otherSet)
    expect(readInvitation(text, model, { ...sets, seven: [] })).toMatchObject({ ok: true })
    const fewer = { items: model.items.slice(1) }
    expect(readInvitation(write(inviting({ set: 'full' })), fewer, sets)).toEqual(otherSet)
    const own = write(inviting({ set: 'own', items: ids.slice(0, 4) }))
    expect(readInvitation(own, fewer, sets)).toEqual(otherSet)
  })

  test('still is when later statements came after all that it asks', () => {
    const earlier = { items: model.items.slice(0, -3) }
    const invitation = inviting({ set: 'own', items: ids.slice(0, 4) })
    expect(read(writeInvitation(invitation, earlier, sets))).toEqual({ ok: true, invitation })
  })

  test('never makes the reader throw or wait', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.base64String()), content => {
        expect(read(content).ok).toBe(false)
      }),
    )
    for (const strange of ['', '2', '__proto__', '\uD800', 'A'.repeat(10_000_000)])
      expect(read(strange)).toEqual(broken)
  })
})
