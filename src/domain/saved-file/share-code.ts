import { parseDay, type Day } from '../day.ts'
import {
  answerValues,
  depths,
  frames,
  mostParticipants,
  type Answer,
  type Answers,
  type Assessment,
  type Context,
} from '../scan/assessment.ts'
import { roles, stages, type Measure, type Statement } from '../scan/model.ts'
import { checksum, readBits, seal, toBits, unseal, type Bits } from './bits.ts'

/** What travels in a link: nothing that names an organisation or a training. */
export interface SharedView extends Pick<Assessment, 'depth' | 'answers' | 'measurability'> {
  context: Omit<Context, 'organisation' | 'training'>
}

export type ReadShareCode =
  { ok: true; view: SharedView } | { ok: false; problem: 'broken' | 'newer' | 'otherQuestions' }

/** The part of the model that a code depends on; ids and their order are in its fingerprint. */
interface Questionnaire {
  items: readonly Pick<Statement, 'id' | 'notApplicable'>[]
  measures: readonly Pick<Measure, 'id'>[]
}

const shareVersion = 1
const firstYear = 2000

/**
 * Bits per field. A choice is its place in its list from 1, and 0 is absent: the order of those lists is part of the format.
 * Any later version keeps the version in the first character and the seal, so that this release can call it newer.
 */
const width = {
  version: 6,
  fingerprint: 16,
  depth: 2,
  stage: 2,
  frame: 2,
  role: 3,
  participants: 17,
  year: 8,
  month: 4,
  dayOfMonth: 5,
  answer: 3,
} as const
const widthOfDay = width.year + width.month + width.dayOfMonth

export function writeShareCode(view: SharedView, model: Questionnaire): string {
  const { context, depth } = view
  return seal(
    [
      toBits(shareVersion, width.version),
      toBits(fingerprint(model), width.fingerprint),
      toBits(placeIn(depths, depth), width.depth),
      toBits(placeIn(stages, context.stage), width.stage),
      toBits(placeIn(frames, context.frame), width.frame),
      toBits(placeIn(roles, context.role), width.role),
      toBits(context.participants ?? 0, width.participants),
      dayBits(context.start),
      dayBits(context.end),
      ...model.items.map(({ id }) => answerBits(view.answers[id])),
      ...model.measures.map(({ id }) => answerBits(view.measurability[id])),
    ].join(''),
  )
}

export function readShareCode(code: string, model: Questionnaire): ReadShareCode {
  const bits = unseal(code)
  if (bits === null) return { ok: false, problem: 'broken' }
  const take = readBits(bits)
  if (take(width.version) > shareVersion) return { ok: false, problem: 'newer' }
  if (take(width.fingerprint) !== fingerprint(model)) return { ok: false, problem: 'otherQuestions' }
  const view = takeView(take, model)
  // Whatever is wrong (an impossible day, a role that is none, bits left over) was read as absent, so it is not written again.
  return writeShareCode(view, model) === code ? { ok: true, view } : { ok: false, problem: 'broken' }
}

type Take = (width: number) => number

/** The fields in the order of writing: each takes its bits from where the one before it stopped. */
function takeView(take: Take, { items, measures }: Questionnaire): SharedView {
  const depth = depths[take(width.depth) - 1] ?? 'quick'
  const context = {
    stage: stages[take(width.stage) - 1] ?? 'before',
    frame: frames[take(width.frame) - 1],
    role: roles[take(width.role) - 1],
    participants: takeParticipants(take),
    start: takeDay(take),
    end: takeDay(take),
  }
  const answers = takeAnswers(take, items)
  const neverNotApplicable = measures.map(({ id }) => ({ id, notApplicable: false }))
  return { context, depth, answers, measurability: takeAnswers(take, neverNotApplicable) }
}

function takeParticipants(take: Take): number | undefined {
  const participants = take(width.participants)
  return participants >= 1 && participants <= mostParticipants ? participants : undefined
}

function takeDay(take: Take): Day | undefined {
  const year = firstYear + take(width.year)
  const month = String(take(width.month)).padStart(2, '0')
  const dayOfMonth = String(take(width.dayOfMonth)).padStart(2, '0')
  return parseDay(`${year}-${month}-${dayOfMonth}`) ?? undefined
}

function takeAnswers(take: Take, statements: Questionnaire['items']): Answers {
  const answers = statements.flatMap(({ id, notApplicable }): [string, Answer][] => {
    const answer = answerValues[take(width.answer) - 1]
    return answer === undefined || (answer === 'N' && !notApplicable) ? [] : [[id, answer]]
  })
  return Object.fromEntries(answers)
}

function dayBits(day: Day | undefined): Bits {
  if (day === undefined) return toBits(0, widthOfDay)
  return (
    toBits(Number(day.slice(0, 4)) - firstYear, width.year) +
    toBits(Number(day.slice(5, 7)), width.month) +
    toBits(Number(day.slice(8)), width.dayOfMonth)
  )
}

function answerBits(answer: Answer | undefined): Bits {
  return toBits(placeIn(answerValues, answer), width.answer)
}

/** Counted from 1; 0 when absent. */
function placeIn<Value>(list: readonly Value[], value: Value | undefined): number {
  return list.findIndex(candidate => candidate === value) + 1
}

/** Tells one list of statements from another: an answer in a code has no id but its place. */
function fingerprint({ items, measures }: Questionnaire): number {
  const ids = [...items, ...measures].map(({ id }) => id).join(' ')
  const bits = Array.from({ length: ids.length }, (_, index) => toBits(ids.charCodeAt(index), 16))
  return checksum(bits.join(''))
}
