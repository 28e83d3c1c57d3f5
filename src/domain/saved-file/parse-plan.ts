import type { FrozenPlan } from '../plan/frozen-plan.ts'
import type { ItemId } from '../scan/model.ts'
import { isFields, readFields, type Fields } from './fields.ts'
import { named, type Trouble } from './problem.ts'

const itemId = /^[A-Z][A-Za-z0-9_-]{0,15}$/
const mostActions = 500

/** A frozen plan. Its statements may be ones that a later model no longer has, so ids are checked for form only. */
export function parsePlan(fields: Fields, place: string, trouble: Trouble): FrozenPlan | undefined {
  const read = readFields(fields, place, trouble)
  const base = read.require('base', read.day('base'), undefined)
  const actions = (read.list('actions') ?? []).slice(0, mostActions).flatMap((action, index) => {
    const at = `${place}.actions[${index}]`
    if (!isFields(action)) return trouble.add(at, 'wrongValue', { value: named(action) }) ?? []
    return {
      id: parseId(action.id, `${at}.id`, trouble),
      first: parseIds(readFields(action, at, trouble).list('first') ?? [], `${at}.first`, trouble),
    }
  })
  const ids = actions.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) trouble.add(`${place}.actions[${index}].id`, 'twice', { name: named(id) })
  }
  const secondWave = parseIds(read.list('secondWave') ?? [], `${place}.secondWave`, trouble)
  return base && { base, model: read.text('model') ?? '', actions, secondWave }
}

function parseIds(values: readonly unknown[], place: string, trouble: Trouble): ItemId[] {
  return values.slice(0, mostActions).map((value, index) => parseId(value, `${place}[${index}]`, trouble))
}

function parseId(value: unknown, place: string, trouble: Trouble): ItemId {
  if (typeof value === 'string' && itemId.test(value)) return value
  trouble.add(place, 'unknownItem', { id: named(value) })
  return ''
}
