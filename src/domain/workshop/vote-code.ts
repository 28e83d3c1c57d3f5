import { answerValues, type Answer, type Answers } from '../scan/assessment.ts'
import { roles, type ItemId, type Role, type Statement } from '../scan/model.ts'
import { readBits, toBits, type Bits } from '../saved-file/bits.ts'
import { lengthOf, spell, unspell } from './base32.ts'
import { setMark } from './sets.ts'
import { emptyTally, nameOf, votersIn, type Tally } from './tally.ts'

/** One person's votes on the statements of a workshop. */
export interface PersonCode {
  kind: 'person'
  /** A random whole number below 2 ** 32, against counting twice. */
  nonce: number
  role?: Role | undefined
  /** A statement without an answer was skipped. */
  answers: Answers
}

/** The counts of a table that voted with cards. */
export interface TableCode {
  kind: 'table'
  nonce: number
  tallies: Readonly<Record<ItemId, Tally>>
}

export type VoteCode = PersonCode | TableCode

/** The statements of a workshop, in their order on the screen: an answer in a code has no id but its place. */
export type Asked = readonly Pick<Statement, 'id' | 'notApplicable'>[]

export type ReadVoteCode =
  | { ok: true; code: VoteCode }
  /** `set`: the mark of the statements that the code does belong to. */
  | { ok: false; problem: 'otherSet'; set: number }
  | { ok: false; problem: 'damaged' | 'newer' }

/** Most votes of one answer that the code of a table can hold: more people than sit at any table. */
export const mostAtTable = 127

const version = 1
const kinds = ['person', 'table'] as const
/**
 * Bits per field; a choice is its place in its list from 1, 0 is absent, and the order of those lists is part of the format.
 * A later version keeps the first field and the checksum, so that this release can call it newer.
 */
const width = { version: 4, kind: 1, set: 16, role: 3, nonce: 32, answer: 3, countWidth: 3 } as const
const header = width.version + width.kind + width.set + width.role + width.nonce

/** In characters that can be read aloud: 22 for twelve statements, 48 for all. */
export function writeVoteCode(code: VoteCode, asked: Asked): string {
  const role = code.kind === 'person' ? code.role : undefined
  return spell(
    [
      toBits(version, width.version),
      toBits(kinds.indexOf(code.kind), width.kind),
      toBits(setMark(asked), width.set),
      toBits(roles.findIndex(known => known === role) + 1, width.role),
      toBits(code.nonce, width.nonce),
      code.kind === 'person' ? answerBits(code.answers, asked) : tallyBits(code.tallies, asked),
    ].join(''),
  )
}

/** Reads what `writeVoteCode` wrote for the same statements, whole or not at all. */
export function readVoteCode(text: string, asked: Asked): ReadVoteCode {
  const bits = unspell(text)
  if (bits === null) return { ok: false, problem: 'damaged' }
  const take = readBits(bits)
  if (take(width.version) > version) return { ok: false, problem: 'newer' }
  const kind = kinds[take(width.kind)]
  const set = take(width.set)
  if (set !== setMark(asked)) return { ok: false, problem: 'otherSet', set }
  const role = roles[take(width.role) - 1]
  const nonce = take(width.nonce)
  const code: VoteCode =
    kind === 'table'
      ? { kind, nonce, tallies: takeTallies(take, asked) }
      : { kind: 'person', nonce, role, answers: takeAnswers(take, asked) }
  // What was read as something else (an answer that a statement does not allow, bits left over) is not written again.
  return spelledAlike(writeVoteCode(code, asked), bits) ? { ok: true, code } : { ok: false, problem: 'damaged' }
}

/** Characters of every code for these statements, by their kind: one for a person, several for tables of any size. */
export function codeLengths(asked: Asked): number[] {
  const person = lengthOf(header + width.answer * asked.length)
  const tables = Array.from({ length: 2 ** width.countWidth - 1 }, (_, index) =>
    lengthOf(header + width.countWidth + answerValues.length * (index + 1) * asked.length),
  )
  return [...new Set([person, ...tables])]
}

/** The most people that voted on one statement at a table. */
export function mostVotersIn({ tallies }: TableCode): number {
  return Math.max(0, ...Object.values(tallies).map(votersIn))
}

/** Whether a text begins as every code of this version does, so that most text is told apart without reading it. */
export function beginsAsCode(text: string): boolean {
  return text.startsWith('2') || text.startsWith('3')
}

function spelledAlike(written: string, bits: Bits): boolean {
  return unspell(written) === bits
}

type Take = (width: number) => number

function answerBits(answers: Answers, asked: Asked): Bits {
  return asked
    .map(({ id }) => toBits(answerValues.findIndex(value => value === answers[id]) + 1, width.answer))
    .join('')
}

function takeAnswers(take: Take, asked: Asked): Answers {
  return Object.fromEntries(
    asked.flatMap(({ id, notApplicable }): [ItemId, Answer][] => {
      const answer = answerValues[take(width.answer) - 1]
      return answer === undefined || (answer === 'N' && !notApplicable) ? [] : [[id, answer]]
    }),
  )
}

/** Every count as wide as the largest one needs. */
function tallyBits(tallies: TableCode['tallies'], asked: Asked): Bits {
  const counts = asked.flatMap(({ id }) => answerValues.map(answer => (tallies[id] ?? emptyTally)[nameOf(answer)]))
  const wide = Math.max(1, Math.max(...counts).toString(2).length)
  return toBits(wide, width.countWidth) + counts.map(count => toBits(count, wide)).join('')
}

function takeTallies(take: Take, asked: Asked): Record<ItemId, Tally> {
  const wide = take(width.countWidth)
  return Object.fromEntries(
    asked.map(({ id, notApplicable }): [ItemId, Tally] => {
      const counts = answerValues.map((answer): [string, number] => [nameOf(answer), take(wide)])
      const tally: Tally = { ...emptyTally, ...Object.fromEntries(counts) }
      return [id, notApplicable ? tally : { ...tally, N: 0 }]
    }),
  )
}
