import { seededFor, type Random } from '../random.ts'
import { answerValues, type Answer } from '../scan/assessment.ts'
import type { Role } from '../scan/model.ts'
import { emptyTally, nameOf, tallyOf, type Tally } from './tally.ts'
import type { Asked, PersonCode } from './vote-code.ts'

/** Votes that nobody gave, to rehearse a workshop with. The same for the same statement, every time. */
export interface Invention {
  item: Asked[number]
  /** Of the statement among those asked, from 0: each of the first six shows another way in which votes can lie. */
  place: number
  people: number
  /** After the talk people agree. */
  second: boolean
}

/** Shares of the answers 0 to 4 and don't know. */
type Pattern = readonly [none: number, little: number, half: number, much: number, all: number, unknown: number]

const agreeHigh: Pattern = [0, 0, 1, 6, 5, 0]
const camps: Pattern = [5, 3, 0, 3, 5, 0]
const spread: Pattern = [3, 3, 3, 3, 3, 1]
const unknown: Pattern = [1, 2, 2, 1, 0, 5]
const agreeLow: Pattern = [6, 5, 1, 0, 0, 0]
const patterns = [agreeHigh, camps, spread, unknown, agreeLow, [1, 4, 6, 3, 1, 1]] as const
const afterTalk: Pattern = [0, 0, 2, 7, 2, 0]
/** A share of this beside the others says that the statement is not about them, where it may. */
const notApplicable = 0.5
/** How far a share can move, so that no two statements get quite the same votes. */
const jitter = 0.3

export function inventedVotes(invention: Invention): Tally {
  return tallyOf(inventedAnswers(invention))
}

/** One answer per person, from 0 to 4, then don't know and not applicable. */
function inventedAnswers({ item, place, people, second }: Invention): Answer[] {
  const random = seededFor(place, `${item.id} ${second ? 'second' : 'first'}`)
  const [none, little, half, much, all, dontKnow] = second ? afterTalk : (patterns[place % patterns.length] ?? spread)
  const shares = { ...emptyTally, 0: none, 1: little, 2: half, 3: much, 4: all, W: dontKnow }
  const moved = answerValues.map(answer => shares[nameOf(answer)] * (1 + jitter * (2 * random() - 1)))
  const withN = answerValues.map((answer, index) =>
    answer === 'N' && item.notApplicable && !second ? notApplicable : (moved[index] ?? 0),
  )
  const counts = divided(people, withN)
  return answerValues.flatMap((answer, index) => Array.from({ length: counts[index] ?? 0 }, () => answer))
}

/** So many people over these shares, in whole people: by the largest remainder (Hamilton's method). */
function divided(people: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0)
  const exact = shares.map(share => (people * share) / all)
  const whole = exact.map(Math.floor)
  const left = people - whole.reduce((sum, count) => sum + count, 0)
  const first = exact
    .map((count, index) => ({ index, rest: count - Math.floor(count) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, left)
  return whole.map((count, index) => count + (first.some(one => one.index === index) ? 1 : 0))
}

/** Invented codes of so many people on every statement; with roles, leaders of people see more arranged than others do. */
export function inventedCodes(asked: Asked, people: number, withRoles: boolean): PersonCode[] {
  const columns = asked.map((item, place) =>
    dealt(inventedAnswers({ item, place, people, second: false }), item.id, place),
  )
  const nonces = seededFor(people, 'codes')
  return Array.from({ length: people }, (_, person) => ({
    ...({ kind: 'person', nonce: Math.floor(nonces() * 2 ** 32) } as const),
    role: withRoles ? roleOf(person, people) : undefined,
    answers: Object.fromEntries(asked.map(({ id }, place) => [id, columns[place]?.[person]])),
  }))
}

/** Who gave which answer: in two camps the first people gave the highest, elsewhere it is chance. */
function dealt(answers: readonly Answer[], id: string, place: number): Answer[] {
  const high = answers.toReversed()
  return patterns[place % patterns.length] === camps ? high : shuffled(high, seededFor(place, id))
}

function shuffled<Value>(values: readonly Value[], random: Random): Value[] {
  return values
    .map(value => ({ value, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ value }) => value)
}

/** Half lead people and half take part, so that in a room of ten both can be shown. */
function roleOf(person: number, people: number): Role {
  return person < people / 2 ? 'manager' : 'participant'
}
