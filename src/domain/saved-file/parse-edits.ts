import { mostHours, ownPhases, type ActionEdit, type ActionId } from '../plan/action-edit.ts'
import { roles } from '../scan/model.ts'
import { isFields, readFields, type Fields } from './fields.ts'
import { named, safeId, type Trouble } from './problem.ts'

/** What people changed about the actions of a plan. */
export function parseEdits(fields: Fields, place: string, trouble: Trouble): Record<ActionId, ActionEdit> {
  const edits = Object.entries(fields).flatMap(([id, value]): [ActionId, ActionEdit][] => {
    const at = `${place}.${named(id)}`
    if (isFields(value) && safeId.test(id)) return [[id, parseEdit(value, at, trouble)]]
    trouble.add(at, 'wrongValue', { value: named(value) })
    return []
  })
  return Object.fromEntries(edits)
}

/** The order a person gave to the actions. */
export function parseOrder(values: readonly unknown[], place: string, trouble: Trouble): ActionId[] {
  return values.flatMap((value, index) => {
    if (typeof value === 'string' && safeId.test(value)) return [value]
    trouble.add(`${place}[${index}]`, 'wrongValue', { value: named(value) })
    return []
  })
}

function parseEdit(fields: Fields, place: string, trouble: Trouble): ActionEdit {
  const read = readFields(fields, place, trouble)
  const known = {
    what: read.text('what'),
    owner: read.oneOf('owner', roles),
    ownerOther: read.text('ownerOther'),
    day: read.day('day'),
    hours: read.count('hours', mostHours),
    status: read.oneOf('status', ['busy', 'stuck']),
    proof: read.text('proof'),
    note: read.text('note'),
    phase: read.oneOf('phase', ownPhases),
    added: read.mark('added'),
    dropped: read.mark('dropped'),
  }
  return { ...read.unknown(), ...known }
}
