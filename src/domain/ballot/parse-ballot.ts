import { isFields } from '../saved-file/fields.ts'
import { answerValues, type Answer } from '../scan/assessment.ts'
import { roles, type ItemId } from '../scan/model.ts'
import { emptyTally, nameOf, type Tally } from '../workshop/tally.ts'
import { mostAtTable, type Asked } from '../workshop/vote-code.ts'
import { ballotKinds, type Ballot } from './ballot.ts'

const highestNonce = 2 ** 32 - 1

/**
 * What was stored of a ballot, or null when it is none. Votes on other statements, or that a statement does not allow, are
 * dropped: each stands on its own, and what is left was chosen by the visitor.
 */
export function parseBallot(value: unknown, asked: Asked): Ballot | null {
  if (!isFields(value)) return null
  const { invitation, kind, nonce, role, voters } = value
  const known = ballotKinds.find(one => one === kind)
  if (typeof invitation !== 'string' || !known || !isWhole(nonce, 0, highestNonce)) return null
  return {
    ...{ invitation, kind: known, nonce },
    role: roles.find(one => one === role),
    answers: perStatement(value['answers'], asked, readAnswer),
    voters: isWhole(voters, 1, mostAtTable) ? voters : null,
    tallies: perStatement(value['tallies'], asked, readTally),
  }
}

type Read<Value> = (value: unknown, one: Asked[number]) => Value | undefined

function perStatement<Value>(stored: unknown, asked: Asked, read: Read<Value>): Record<ItemId, Value> {
  const fields = isFields(stored) ? stored : {}
  return Object.fromEntries(
    asked.flatMap((one): [ItemId, Value][] => {
      const value = Object.hasOwn(fields, one.id) ? read(fields[one.id], one) : undefined
      return value === undefined ? [] : [[one.id, value]]
    }),
  )
}

function readAnswer(value: unknown, { notApplicable }: Asked[number]): Answer | undefined {
  return answerValues.find(answer => answer === value && (answer !== 'N' || notApplicable))
}

function readTally(value: unknown, { notApplicable }: Asked[number]): Tally | undefined {
  if (!isFields(value)) return undefined
  const counts = answerValues.map((answer): [string, unknown] => [nameOf(answer), value[nameOf(answer)]])
  const whole = counts.filter((count): count is [string, number] => isWhole(count[1], 0, mostAtTable))
  if (whole.length < counts.length) return undefined
  const tally: Tally = { ...emptyTally, ...Object.fromEntries(whole) }
  return notApplicable ? tally : { ...tally, N: 0 }
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}
