import { isFields, longestText, readFields, type Fields } from '../saved-file/fields.ts'
import { newTrouble, type Trouble } from '../saved-file/problem.ts'
import { answerValues, frames, type Answer, type Answers } from '../scan/assessment.ts'
import { reasonIds, roles, stages, type ItemId, type Statements } from '../scan/model.ts'
import type { Happening } from './happening.ts'
import {
  agendaIds,
  halls,
  mostPeople,
  steps,
  writings,
  type Deal,
  type Mailing,
  type Place,
  type Setup,
} from './session.ts'
import { setIds, type SetChoice } from './sets.ts'
import { emptyTally, nameOf, type Tally } from './tally.ts'
import type { VoteCode } from './vote-code.ts'

/** A workshop as it is stored: how it was set up, and all that has happened. */
export interface KeptWorkshop {
  setup: Setup
  happened: readonly Happening[]
}

const most = 4_294_967_295

/** Reads what was stored, whole or not at all: null for anything that this release did not write. */
export function parseWorkshop(value: unknown, model: Statements): KeptWorkshop | null {
  const trouble = newTrouble()
  const reader = readerFor(model, trouble)
  const kept = readFields(isFields(value) ? value : {}, '', trouble)
  const setup = reader.setup(kept.part('setup') ?? {})
  const happened = (kept.list('happened') ?? []).map(reader.happening)
  const known = happened.filter(happening => happening !== undefined)
  return setup && known.length === happened.length && trouble.problems.length === 0 ? { setup, happened: known } : null
}

/** Each reads one kind of value; undefined where it is not of that kind. */
function readerFor(model: Statements, trouble: Trouble) {
  const fieldsOf = (value: unknown) => readFields(isFields(value) ? value : {}, '', trouble)
  const isItem = (id: unknown): id is ItemId => model.items.some(item => item.id === id)
  const isAnswer = (value: unknown): value is Answer => answerValues.some(answer => answer === value)
  const isCount = (value: unknown): value is number =>
    Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most
  const all = <Value>(
    list: readonly unknown[] | undefined,
    is: (value: unknown) => value is Value,
  ): readonly Value[] | undefined => (list?.every(is) ? list : undefined)

  const chosen = (value: unknown): SetChoice | undefined => {
    const read = fieldsOf(value)
    const set = read.oneOf('set', setIds)
    const reason = read.oneOf('reason', reasonIds)
    const items = all(read.list('items'), isItem)
    if (set === 'own') return items && { set, items }
    if (set === 'reason') return reason && { set, reason }
    return set && { set }
  }
  const setup = (value: Fields): Setup | undefined => {
    const read = fieldsOf(value)
    const context = fieldsOf(read.part('context'))
    const stage = context.oneOf('stage', stages)
    const choice = chosen(read.part('chosen'))
    const items = all(read.list('items'), isItem)
    const agenda = read.oneOf('agenda', agendaIds)
    const people = read.count('people', mostPeople)
    const training = read.text('training')
    if (!stage || !choice || !items?.length || !agenda || !people || training === undefined) return undefined
    return {
      ...{ training, chosen: choice, items, agenda, people },
      context: { stage, frame: context.oneOf('frame', frames) },
      countMe: value['countMe'] === true,
      byCode: value['byCode'] === true,
      askRole: value['askRole'] === true,
    }
  }
  const tally = (value: unknown): Tally | undefined => {
    const counts = answerValues.map((answer): [string, unknown] => [
      nameOf(answer),
      isFields(value) ? value[answer] : null,
    ])
    const known = counts.filter((entry): entry is [string, number] => isCount(entry[1]))
    return known.length === counts.length ? { ...emptyTally, ...Object.fromEntries(known) } : undefined
  }
  const place = (value: unknown): Place | undefined => {
    const { at, item, step } = isFields(value) ? value : {}
    const hall = halls.find(known => known === at)
    if (hall) return { at: hall }
    const known = steps.find(candidate => candidate === step)
    return at === 'statement' && known && isItem(item) ? { at, item, step: known } : undefined
  }
  const deal = (value: unknown): Deal | undefined => {
    const { what, who, when, proof } = isFields(value) ? value : {}
    return isText(what) && isText(who) && isText(when) && isText(proof) ? { what, who, when, proof } : undefined
  }
  const record = <Value>(
    value: unknown,
    is: (inner: unknown) => Value | undefined,
  ): Record<ItemId, Value> | undefined => {
    const entries = Object.entries(isFields(value) ? value : {}).map(([id, inner]) => ({ id, value: is(inner) }))
    const known = entries.flatMap(({ id, value: inner }): [string, Value][] =>
      inner === undefined || !isItem(id) ? [] : [[id, inner]],
    )
    return known.length === entries.length ? Object.fromEntries(known) : undefined
  }
  const code = (value: unknown): VoteCode | undefined => {
    const { kind, nonce, role, answers, tallies } = isFields(value) ? value : {}
    if (!isCount(nonce)) return undefined
    const given: Answers | undefined = record(answers, inner => (isAnswer(inner) ? inner : undefined))
    const counts = record(tallies, tally)
    if (kind === 'person') return given && { kind, nonce, role: roles.find(known => known === role), answers: given }
    return kind === 'table' && counts ? { kind, nonce, tallies: counts } : undefined
  }
  const happening = (value: unknown): Happening | undefined => {
    const fields = isFields(value) ? value : {}
    const { did, item, answer, text, people } = fields
    switch (did) {
      case 'go': {
        const to = place(fields['to'])
        return to && { did, to, ...moment(fields) }
      }
      case 'homework': {
        const items = all(Array.isArray(fields['items']) ? fields['items'] : undefined, isItem)
        return items && { did, items, ...moment(fields) }
      }
      case 'people':
        return isCount(people) && people <= mostPeople ? { did, people } : undefined
      case 'take': {
        const codes = Array.isArray(fields['codes']) ? fields['codes'].map(code) : [undefined]
        const known = codes.filter(one => one !== undefined)
        return known.length === codes.length ? { did, codes: known } : undefined
      }
      case 'mailing': {
        const mailing = mailingOf(fields['mailing'])
        return mailing && { did, mailing }
      }
      case 'deal': {
        const made = fields['deal'] === null ? null : deal(fields['deal'])
        return isCount(fields['place']) && made !== undefined ? { did, place: fields['place'], deal: made } : undefined
      }
    }
    if (!isItem(item)) return undefined
    const writing = writings.find(known => known === did)
    if (writing) return isText(text) ? { did: writing, item, text } : undefined
    switch (did) {
      case 'count': {
        const more = fields['more'] === 1 ? 1 : fields['more'] === -1 ? -1 : null
        return isAnswer(answer) && more ? { did, item, answer, more } : undefined
      }
      case 'type': {
        const cards = tally(fields['cards'])
        return cards && { did, item, cards }
      }
      case 'settle':
        return answer === null || isAnswer(answer) ? { did, item, answer } : undefined
      case 'reveal':
      case 'second':
        return { did, item, ...moment(fields) }
      case 'recount':
      case 'skip':
      case 'reopen':
        return { did, item }
    }
    return undefined
  }
  return { setup, happening }
}

function mailingOf(value: unknown): Mailing | undefined {
  const { day, deadline, receiver } = isFields(value) ? value : {}
  return isText(day) && isText(deadline) && isText(receiver) ? { day, deadline, receiver } : undefined
}

/** When it happened, where a clock was asked. */
function moment({ at }: Fields): { at?: number } {
  return typeof at === 'number' && at >= 0 ? { at } : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText
}
