import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/scan/assessment.ts'
import { codesIn } from '../../../src/domain/workshop/codes-in.ts'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { byUrgency } from '../../../src/domain/workshop/on-screen.ts'
import { votesOn } from '../../../src/domain/workshop/session.ts'
import { votersIn } from '../../../src/domain/workshop/tally.ts'
import { writeVoteCode, type PersonCode } from '../../../src/domain/workshop/vote-code.ts'
import { aSetup, sets, twelve } from './any-session.ts'

const values = [0, 1, 2, 3, 4, 'W'] as const
const aPerson = (nonce: number): PersonCode => {
  const answers: Answers = Object.fromEntries(twelve.map(({ id }, index) => [id, values[(index * 7 + nonce) % 6]]))
  return { kind: 'person', nonce, role: 'participant', answers }
}
const people = (count: number) => Array.from({ length: count }, (_, index) => aPerson(index * 4_000_037))

/** The quickest of some times, as another process may hold up any one. */
function fastest(times: number, work: () => void): number {
  const measured = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...measured)
}

test('two hundred codes are found in a chat in less than 300 milliseconds', () => {
  const lines = people(200).map((person, index) => {
    const code = writeVoteCode(person, twelve)
    const written = index % 2 === 0 ? code : (code.match(/.{1,4}/g) ?? []).join(' ')
    return `[21-11-2026 14:${index % 60}] Deelnemer ${index} (gemeente): dit is mijn code, tot straks! 👍\n${written}\n`
  })
  const text = lines.join('\n')
  expect(codesIn(text, twelve).filter(({ was }) => was === 'code')).toHaveLength(200)
  expect(fastest(5, () => codesIn(text, twelve))).toBeLessThan(300)
})

test('a thousand people are counted and put in order in less than 50 milliseconds', () => {
  const reveals = sets.twelve.map((item): Happening => ({ did: 'reveal', item }))
  const session = replay(aSetup({ people: 1_000 }), [{ did: 'take', codes: people(1_000) }, ...reveals])
  const count = () => [...sets.twelve.map(item => votersIn(votesOn(session, item))), byUrgency(session).length]
  expect(count()).toEqual([...sets.twelve.map(() => 1_000), sets.twelve.length])
  expect(fastest(20, count)).toBeLessThan(50)
})
