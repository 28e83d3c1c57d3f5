import { answerValues, frames, type Answer, type StoredWorkshop } from '../scan/assessment.ts'
import { stages, type ItemId } from '../scan/model.ts'
import type { Voted, WorkshopRecord } from '../workshop/outcome.ts'
import type { Deal } from '../workshop/session.ts'
import { setIds } from '../workshop/sets.ts'
import { emptyTally, nameOf, type Tally } from '../workshop/tally.ts'
import { isFields, readFields, type FieldReader, type Fields } from './fields.ts'
import { parseMoment } from './parse-assessment.ts'
import { parseId, parseIds } from './parse-plan.ts'
import { named, type Trouble } from './problem.ts'

/**
 * What an assessment keeps of its workshop. A wrong field goes to `trouble` and is left out, with the statement or the
 * agreement that it belongs to; a field that is not ours is left out without a word. Statements may be ones that a later
 * model no longer has, so ids are checked for form only.
 */
export function readWorkshop(fields: StoredWorkshop, place: string, trouble: Trouble): WorkshopRecord {
  const read = readFields(fields, place, trouble)
  const asked = read.list('asked')
  const each = <Value>(field: string, parse: (value: Fields, at: string) => Value | undefined): Value[] =>
    (read.list(field) ?? []).flatMap((value, index): Value[] => {
      const at = `${place}.${field}[${index}]`
      const parsed = isFields(value) ? parse(value, at) : trouble.add(at, 'wrongValue', { value: named(value) })
      return parsed === undefined ? [] : [parsed]
    })
  const seen = new Set<ItemId>()
  const readOnce = (value: Fields, at: string) => {
    const voted = readVoted(value, at, trouble)
    if (voted && seen.has(voted.item)) return trouble.add(`${at}.item`, 'twice', { name: voted.item })
    if (voted) seen.add(voted.item)
    return voted
  }
  return {
    held: parseMoment(read.require('held', read.text('held'), undefined), `${place}.held`, trouble),
    voters: readCount(fields['voters'] === undefined ? 0 : fields['voters'], `${place}.voters`, trouble) ?? 0,
    set: read.oneOf('set', setIds),
    asked: asked && parseIds(asked, `${place}.asked`, trouble),
    stage: read.oneOf('stage', stages),
    frame: read.oneOf('frame', frames),
    voted: each('voted', readOnce),
    deals: each('deals', (value, at) => readDeal(value, at, trouble)),
  }
}

function readVoted(fields: Fields, place: string, trouble: Trouble): Voted | undefined {
  const read = readFields(fields, place, trouble)
  const rounds = (read.list('rounds') ?? []).map((round, index) =>
    readTally(round, `${place}.rounds[${index}]`, trouble),
  )
  const known = rounds.filter(round => round !== undefined)
  const id = read.require('item', fields['item'], undefined)
  const item = id === undefined ? '' : parseId(id, `${place}.item`, trouble)
  const agreed = readAgreed(fields['agreed'], `${place}.agreed`, trouble)
  if (item === '' || known.length < rounds.length) return undefined
  return { item, rounds: known, agreed, why: textIn(read, 'why'), low: textIn(read, 'low'), high: textIn(read, 'high') }
}

function readAgreed(value: unknown, place: string, trouble: Trouble): Answer | null | undefined {
  if (value === undefined || value === null) return value
  return answerValues.find(answer => answer === value) ?? trouble.add(place, 'wrongValue', { value: named(value) })
}

function readTally(value: unknown, place: string, trouble: Trouble): Tally | undefined {
  if (!isFields(value)) return trouble.add(place, 'wrongValue', { value: named(value) })
  const counts = answerValues.flatMap((answer): [string, number][] => {
    const name = nameOf(answer)
    const given = value[name]
    if (given === undefined) return trouble.add(place, 'missing', { field: name }) ?? []
    const count = readCount(given, `${place}.${name}`, trouble)
    return count === undefined ? [] : [[name, count]]
  })
  return counts.length < answerValues.length ? undefined : { ...emptyTally, ...Object.fromEntries(counts) }
}

function readDeal(fields: Fields, place: string, trouble: Trouble): Deal {
  const read = readFields(fields, place, trouble)
  return {
    what: textIn(read, 'what'),
    who: textIn(read, 'who'),
    when: textIn(read, 'when'),
    proof: textIn(read, 'proof'),
  }
}

function textIn(read: FieldReader, field: string): string {
  return read.text(field) ?? ''
}

function readCount(value: unknown, place: string, trouble: Trouble): number | undefined {
  const isCount = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
  return isCount ? value : trouble.add(place, 'wrongValue', { value: named(value) })
}
