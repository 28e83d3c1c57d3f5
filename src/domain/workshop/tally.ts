import { byId } from '../by-id.ts'
import { answerValues, isKnown, type Answer } from '../scan/assessment.ts'

/** How many people chose each answer to one statement. */
export type Tally = Readonly<Record<`${Answer}`, number>>

const names = answerValues.map(answer => nameOf(answer))

export const emptyTally: Tally = byId(names, () => 0)

/** With so many votes more, or fewer; a count never falls below zero. */
export function withVotes(tally: Tally, answer: Answer, more: number): Tally {
  const name = nameOf(answer)
  return { ...tally, [name]: Math.max(0, tally[name] + more) }
}

export function tallyOf(answers: Iterable<Answer>): Tally {
  const counts = { ...emptyTally }
  for (const answer of answers) counts[nameOf(answer)] += 1
  return counts
}

/** All votes of several tallies in one. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = { ...emptyTally }
  for (const tally of tallies) for (const name of names) sum[name] += tally[name]
  return sum
}

/** Everyone who chose something, don't know and not applicable too. */
export function votersIn(tally: Tally): number {
  return names.reduce((sum, name) => sum + tally[name], 0)
}

/** Votes per answer 0 to 4, in that order: the five that lie on a scale. */
export function scaleCounts(tally: Tally): number[] {
  return answerValues.filter(isKnown).map(answer => tally[nameOf(answer)])
}

/** How many chose an answer from 0 to 4: what a median and agreement are based on. */
export function knownIn(tally: Tally): number {
  return scaleCounts(tally).reduce((sum, count) => sum + count, 0)
}

/**
 * The middle vote of those who chose 0 to 4, or the two in the middle where they differ; null where nobody did. No
 * average: the answers have an order and no distances.
 */
export function middleOf(tally: Tally): { low: number; high: number } | null {
  const known = knownIn(tally)
  if (known === 0) return null
  return { low: voteAt(tally, Math.ceil(known / 2)), high: voteAt(tally, Math.floor(known / 2) + 1) }
}

/** The answer at a place in the row, counted from 1, when all voters stand in order from 0 to 4. */
function voteAt(tally: Tally, place: number): number {
  let passed = 0
  return scaleCounts(tally).findIndex(count => (passed += count) >= place)
}

/** The name that an answer has in a tally. */
export function nameOf(answer: Answer): `${Answer}` {
  return `${answer}`
}
