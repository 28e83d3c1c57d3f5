import {
  answerValues,
  mostParticipants,
  depths,
  frames,
  type Answer,
  type Answers,
  type Assessment,
  type Context,
} from '../scan/assessment.ts'
import { roles, stages, type Statements } from '../scan/model.ts'
import { isFields, readFields, type Fields } from './fields.ts'
import { parsePlan } from './parse-plan.ts'
import { named, type Trouble } from './problem.ts'

const measurabilityId = /^M0[1-8]$/
const safeId = /^[A-Za-z0-9_-]{1,64}$/

/** Reads one assessment; every problem goes to `trouble`, and then the value must not be used. */
export function parseAssessment(
  value: unknown,
  place: string,
  model: Statements,
  trouble: Trouble,
): Assessment | undefined {
  if (!isFields(value)) return trouble.add(place, 'wrongValue', { value: named(value) })
  const read = readFields(value, place, trouble)
  const id = read.require('id', read.text('id'), '')
  if (id !== '' && !safeId.test(id)) trouble.add(`${place}.id`, 'wrongValue', { value: named(id) })
  const context = parseContext(read.require('context', read.part('context'), {}), `${place}.context`, trouble)
  const plan = read.part('plan')
  const mayNotApply = (item: string) => model.items.find(({ id: known }) => known === item)?.notApplicable
  const neverApplies = (item: string) => (measurabilityId.test(item) ? false : undefined)
  return {
    id,
    title: read.text('title') ?? '',
    created: parseMoment(read.text('created'), `${place}.created`, trouble),
    updated: parseMoment(read.text('updated'), `${place}.updated`, trouble),
    context: context.known,
    depth: read.require('depth', read.oneOf('depth', depths), 'quick'),
    answers: parseAnswers(read.require('answers', read.part('answers'), {}), `${place}.answers`, trouble, mayNotApply),
    measurability: parseAnswers(read.part('measurability') ?? {}, `${place}.measurability`, trouble, neverApplies),
    reviewed: parseMarks(read.part('reviewed') ?? {}, `${place}.reviewed`, trouble),
    done: parseMarks(read.part('done') ?? {}, `${place}.done`, trouble),
    plan: plan && parsePlan(plan, `${place}.plan`, trouble),
    rest: { ...read.unknown(), ...(Object.keys(context.unknown).length > 0 && { context: context.unknown }) },
  }
}

function parseContext(fields: Fields, place: string, trouble: Trouble): { known: Context; unknown: Fields } {
  const read = readFields(fields, place, trouble)
  const known = {
    organisation: read.text('organisation'),
    training: read.text('training'),
    role: read.oneOf('role', roles),
    stage: read.require('stage', read.oneOf('stage', stages), 'before'),
    frame: read.oneOf('frame', frames),
    start: read.day('start'),
    end: read.day('end'),
    participants: read.count('participants', mostParticipants),
  }
  return { known, unknown: read.unknown() }
}

/** `mayNotApply` answers whether `N` is allowed for an id, and undefined for an id that is not ours. */
function parseAnswers(
  fields: Fields,
  place: string,
  trouble: Trouble,
  mayNotApply: (id: string) => boolean | undefined,
): Answers {
  const answers = Object.entries(fields).flatMap(([id, value]): [string, Answer][] => {
    const at = `${place}.${id}`
    const answer = answerValues.find(candidate => candidate === value)
    const allowed = mayNotApply(id)
    if (allowed === undefined) trouble.add(at, 'unknownItem', { id: named(id) })
    else if (answer === undefined) trouble.add(at, 'wrongValue', { value: named(value) })
    else if (answer === 'N' && !allowed) trouble.add(at, 'notApplicable', { id })
    else return [[id, answer]]
    return []
  })
  return Object.fromEntries(answers)
}

function parseMarks(fields: Fields, place: string, trouble: Trouble): Record<string, true> {
  const marks = Object.entries(fields).flatMap(([id, value]): [string, true][] => {
    if (value === true && safeId.test(id)) return [[id, true]]
    trouble.add(`${place}.${named(id)}`, 'wrongValue', { value: named(value) })
    return []
  })
  return Object.fromEntries(marks)
}

/** A moment in time in the one form the format knows; a file without moments gets the oldest one there is. */
function parseMoment(text: string | undefined, place: string, trouble: Trouble): string {
  if (text === undefined) return new Date(0).toISOString()
  const valid = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && !Number.isNaN(Date.parse(text))
  if (valid) return text
  trouble.add(place, 'wrongDate', { value: named(text) })
  return new Date(0).toISOString()
}
