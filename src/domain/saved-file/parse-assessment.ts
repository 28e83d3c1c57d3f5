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
import { isFields, longestText, readFields, type Fields } from './fields.ts'
import { parseEdits, parseOrder } from './parse-edits.ts'
import { parsePlan } from './parse-plan.ts'
import { named, safeId, type Trouble } from './problem.ts'

const measurabilityId = /^M0[1-8]$/

interface Reading {
  model: Statements
  trouble: Trouble
  /** A file must be right. What this browser stored before a statement went must survive it: unknown answers stay, unread. */
  unknownAnswers: 'refuse' | 'keep'
}

/** Reads one assessment; every problem goes to `trouble`, and then the value must not be used. */
export function parseAssessment(value: unknown, place: string, reading: Reading): Assessment | undefined {
  const { model, trouble } = reading
  if (!isFields(value)) return trouble.add(place, 'wrongValue', { value: named(value) })
  const read = readFields(value, place, trouble)
  const id = read.require('id', read.text('id'), undefined)
  const group = read.text('group')
  for (const [field, safe] of Object.entries({ id, group }))
    if (safe !== undefined && !safeId.test(safe)) trouble.add(`${place}.${field}`, 'wrongValue', { value: named(safe) })
  const order = read.list('order')
  const parsePart = <Part>(field: string, parse: (fields: Fields, place: string, trouble: Trouble) => Part): Part =>
    parse(read.part(field) ?? {}, `${place}.${field}`, trouble)
  const context = parseContext(read.require('context', read.part('context'), {}), `${place}.context`, trouble)
  const plan = read.part('plan')
  const mayNotApply = (item: string) => model.items.find(({ id: known }) => known === item)?.notApplicable
  const neverApplies = (item: string) => (measurabilityId.test(item) ? false : undefined)
  const answers = parseAnswers(read.require('answers', read.part('answers'), {}), `${place}.answers`, {
    ...reading,
    mayNotApply,
  })
  const measurability = parseAnswers(read.part('measurability') ?? {}, `${place}.measurability`, {
    ...reading,
    mayNotApply: neverApplies,
  })
  const unknown = { context: context.unknown, answers: answers.unknown, measurability: measurability.unknown }
  const notEmpty = Object.entries(unknown).filter(([, fields]) => Object.keys(fields).length > 0)
  return {
    id: id ?? '',
    group,
    title: read.text('title') ?? '',
    created: parseMoment(read.text('created'), `${place}.created`, trouble),
    updated: parseMoment(read.text('updated'), `${place}.updated`, trouble),
    context: context.known,
    depth: read.require('depth', read.oneOf('depth', depths), 'quick'),
    answers: answers.known,
    measurability: measurability.known,
    notes: parsePart('notes', parseNotes),
    reviewed: parsePart('reviewed', parseMarks),
    done: parsePart('done', parseMarks),
    plan: plan && parsePlan(plan, `${place}.plan`, trouble),
    edits: parsePart('edits', parseEdits),
    order: order && parseOrder(order, `${place}.order`, trouble),
    scenarios: parsePart('scenarios', parseScenarios),
    workshop: read.part('workshop'),
    rest: { ...read.unknown(), ...Object.fromEntries(notEmpty) },
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

interface AnswerRules extends Pick<Reading, 'trouble' | 'unknownAnswers'> {
  /** Whether `N` is allowed for an id; undefined for an id that is not ours. */
  mayNotApply: (id: string) => boolean | undefined
}

function parseAnswers(
  fields: Fields,
  place: string,
  { trouble, unknownAnswers, mayNotApply }: AnswerRules,
): { known: Answers; unknown: Fields } {
  const known: [string, Answer][] = []
  const unknown: [string, unknown][] = []
  for (const [id, value] of Object.entries(fields)) {
    const at = `${place}.${named(id)}`
    const answer = answerValues.find(candidate => candidate === value)
    const allowed = mayNotApply(id)
    const misfit = allowed === undefined || (answer === 'N' && !allowed)
    if (answer === undefined) trouble.add(at, 'wrongValue', { value: named(value) })
    else if (!misfit) known.push([id, answer])
    else if (unknownAnswers === 'keep') unknown.push([id, value])
    else if (allowed === undefined) trouble.add(at, 'unknownItem', { id: named(id) })
    else trouble.add(at, 'notApplicable', { id })
  }
  return { known: Object.fromEntries(known), unknown: Object.fromEntries(unknown) }
}

function parseMarks(fields: Fields, place: string, trouble: Trouble): Record<string, true> {
  return parseRecord(fields, place, trouble, value => value === true || undefined)
}

function parseNotes(fields: Fields, place: string, trouble: Trouble): Record<string, string> {
  return parseRecord(fields, place, trouble, (value, at) => {
    if (typeof value !== 'string') return undefined
    if (value.length > longestText) trouble.add(at, 'tooLong', { max: String(longestText) })
    return value
  })
}

/** Left as they are: who shows one reads it (parse-scenario.ts). */
function parseScenarios(fields: Fields, place: string, trouble: Trouble): Assessment['scenarios'] {
  return parseRecord(fields, place, trouble, scenario => (isFields(scenario) ? scenario : undefined))
}

/** Values by id; what `parse` makes nothing of is a problem. */
function parseRecord<Value>(
  fields: Fields,
  place: string,
  trouble: Trouble,
  parse: (value: unknown, at: string) => Value | undefined,
): Record<string, Value> {
  const values = Object.entries(fields).flatMap(([id, given]): [string, Value][] => {
    const at = `${place}.${named(id)}`
    const value = safeId.test(id) ? parse(given, at) : undefined
    if (value !== undefined) return [[id, value]]
    trouble.add(at, 'wrongValue', { value: named(given) })
    return []
  })
  return Object.fromEntries(values)
}

/** A moment in time; a file without moments gets the oldest one there is. */
export function parseMoment(text: string | undefined, place: string, trouble: Trouble): string {
  if (text !== undefined && isMoment(text)) return text
  if (text !== undefined) trouble.add(place, 'wrongDate', { value: named(text) })
  return new Date(0).toISOString()
}

/** Whether the text is a moment in the one form the format knows. */
export function isMoment(text: string): boolean {
  // Some browsers take 30 February for 2 March; what is no moment at all is written as null.
  const written = JSON.stringify(new Date(text))
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(text) && written.startsWith(`"${text.slice(0, -1)}`)
}
