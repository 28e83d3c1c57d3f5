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
  const actions = notTooMany(read.list('actions'), `${place}.actions`, trouble).flatMap((action, index) => {
    const at = `${place}.actions[${index}]`
    if (!isFields(action)) return trouble.add(at, 'wrongValue', { value: named(action) }) ?? []
    const { id, ...others } = action
    const readAction = readFields(others, at, trouble)
    const first = parseIds(readAction.list('first'), `${at}.first`, trouble)
    return { ...readAction.unknown(), id: parseId(id, `${at}.id`, trouble), first }
  })
  const ids = actions.map(({ id }) => id)
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) < index) trouble.add(`${place}.actions[${index}].id`, 'twice', { name: named(id) })
  }
  const secondWave = parseIds(read.list('secondWave'), `${place}.secondWave`, trouble)
  const model = read.text('model') ?? ''
  return base && { ...read.unknown(), base, model, actions, secondWave }
}

export function parseIds(values: readonly unknown[] | undefined, place: string, trouble: Trouble): ItemId[] {
  return notTooMany(values, place, trouble).map((value, index) => parseId(value, `${place}[${index}]`, trouble))
}

/** A longer list is refused, never cut: what was cut off would be lost without a word. */
function notTooMany(values: readonly unknown[] = [], place: string, trouble: Trouble): readonly unknown[] {
  if (values.length <= mostActions) return values
  trouble.add(place, 'wrongValue', { value: named(values) })
  return []
}

export function parseId(value: unknown, place: string, trouble: Trouble): ItemId {
  if (typeof value === 'string' && itemId.test(value)) return value
  trouble.add(place, 'unknownItem', { id: named(value) })
  return ''
}
