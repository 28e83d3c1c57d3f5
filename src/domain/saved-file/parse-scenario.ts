import { isolationMethods, isolationNumbers, modes, numberInputs, rangeInputs, streamIds } from '../roi/inputs.ts'
import { noOrYes, scopes, timeValues } from '../roi/scenario.ts'
import type { IsolationFields, PartPairs, PartRange, Scenario } from '../roi/scenario.ts'
import type { StoredScenario } from '../scan/assessment.ts'
import { readFields, type FieldReader, type Fields } from './fields.ts'
import { isMoment } from './parse-assessment.ts'
import { named, safeId, type Trouble } from './problem.ts'

/** More people than anyone asks what a training did. */
export const mostPairs = 50
const momentFields = ['begun'] as const
const textFields = ['name', 'agreed', 'roiNote'] as const

/**
 * The scenario in what is stored. A wrong field goes to `trouble` and is left out; a field that is not ours is left out
 * without a word. A number may have any size: what it may be counted with is told elsewhere.
 */
export function readScenario(fields: StoredScenario, place: string, trouble: Trouble): Scenario {
  const read = readFields(fields, place, trouble)
  const { number, range } = readerOf(fields, place, trouble)
  return {
    ...pick(textFields, read.text),
    ...pick(momentFields, field => readMoment(read.text(field), `${place}.${field}`, trouble)),
    ...pick(['mode'], field => read.oneOf(field, modes)),
    ...pick(['timeValue'], field => read.oneOf(field, timeValues)),
    ...pick(['longTerm'], field => read.oneOf(field, noOrYes)),
    ...pick(['isolationScope'], field => read.oneOf(field, scopes)),
    ...pick(numberInputs, number),
    ...pick(rangeInputs, range),
    ...readIsolation(fields, place, trouble),
    ...pick(['streams'], field => readStreams(read.part(field), `${place}.${field}`, trouble)),
    ...pick(['intangibles'], field => readIntangibles(read.part(field), `${place}.${field}`, trouble)),
  }
}

function readIsolation(fields: Fields, place: string, trouble: Trouble): IsolationFields {
  const read = readFields(fields, place, trouble)
  const { number, range, pairs } = readerOf(fields, place, trouble)
  return {
    ...pick(['isolationMethod'], field => read.oneOf(field, isolationMethods)),
    ...pick(isolationNumbers, number),
    ...pick(['stakeholderEstimates'], pairs),
    ...pick(['isolationShare'], range),
  }
}

function readStreams(streams: Fields | undefined, place: string, trouble: Trouble): Scenario['streams'] {
  const read = readFields(streams ?? {}, place, trouble)
  const known = pick(streamIds, id => {
    const own = read.part(id)
    return own && readIsolation(own, `${place}.${id}`, trouble)
  })
  return streams && known
}

function readIntangibles(texts: Fields | undefined, place: string, trouble: Trouble): Scenario['intangibles'] {
  if (texts === undefined) return undefined
  const read = readFields(texts, place, trouble)
  const known = Object.keys(texts).flatMap((id): [string, string][] => {
    if (!safeId.test(id)) trouble.add(`${place}.${named(id)}`, 'wrongValue', { value: named(texts[id]) })
    const text = safeId.test(id) ? read.text(id) : undefined
    return text === undefined ? [] : [[id, text]]
  })
  return Object.fromEntries(known)
}

function readMoment(text: string | undefined, place: string, trouble: Trouble): string | undefined {
  if (text === undefined || isMoment(text)) return text
  return trouble.add(place, 'wrongDate', { value: named(text) })
}

interface NumberReader {
  number: (field: string) => number | undefined
  range: (field: string) => PartRange | undefined
  pairs: (field: string) => PartPairs | undefined
}

/** What a scenario has beside the fields that the rest of a file has too. */
function readerOf(fields: Fields, place: string, trouble: Trouble): NumberReader {
  const read: FieldReader = readFields(fields, place, trouble)
  const wrong = (field: string, value: unknown) =>
    trouble.add(`${place}.${field}`, 'wrongValue', { value: named(value) })
  return {
    number: field => {
      const value = fields[field]
      return value === undefined || isNumber(value) ? value : wrong(field, value)
    },
    range: field => {
      const list = read.list(field)
      return list === undefined || isRange(list) ? list : wrong(field, list)
    },
    pairs: field => {
      const list = read.list(field)
      if (list === undefined) return undefined
      if (list.length > mostPairs) return wrong(field, list)
      const pairs = list.filter(isPair)
      if (pairs.length === list.length) return pairs
      const misfit = list.findIndex(pair => !isPair(pair))
      return wrong(`${field}[${misfit}]`, list[misfit])
    },
  }
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

/** A number, or nothing filled in. */
function isPart(value: unknown): value is number | null {
  return value === null || isNumber(value)
}

function isRange(value: readonly unknown[]): value is PartRange {
  return value.length === 3 && value.every(isPart)
}

function isPair(value: unknown): value is PartPairs[number] {
  return Array.isArray(value) && value.length === 2 && value.every(isPart)
}

/** Only what is there. */
function pick<Field extends string, Value>(
  fields: readonly Field[],
  valueOf: (field: Field) => Value | undefined,
): Partial<Record<Field, Value>> {
  const found: Partial<Record<Field, Value>> = {}
  for (const field of fields) {
    const value = valueOf(field)
    if (value !== undefined) found[field] = value
  }
  return found
}
