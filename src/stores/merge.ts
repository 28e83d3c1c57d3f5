import { isFields } from '../domain/saved-file/fields.ts'

/** What is saved of one assessment, field by field, as plain JSON. */
export type Entry = Readonly<Record<string, unknown>>
/** When each field was last changed, by path: `depth`, `answers.Q01`. */
export type Times = Readonly<Record<string, number>>
export interface Stamped {
  entry: Entry
  times: Times
}

/** Fields that hold many independent values, each with fields of its own: two tabs that change different ones both keep theirs. */
const nested = ['edits', 'scenarios']
/** The same for fields whose values are whole. */
const records = ['context', 'answers', 'measurability', 'notes', 'reviewed', 'done', ...nested]

/** The paths whose values differ. */
export function changedPaths(before: Entry, after: Entry): string[] {
  const [old, now] = [flatten(before), flatten(after)]
  const paths = new Set([...old.keys(), ...now.keys()])
  return [...paths].filter(path => JSON.stringify(old.get(path)) !== JSON.stringify(now.get(path)))
}

/**
 * A later time than any known for this entry. The clock of the device is only a hint: when it was set back, new changes
 * must still win from old ones.
 */
export function nextTime(times: Times, now: number): number {
  return Object.values(times).reduce((latest, time) => Math.max(latest, time + 1), now)
}

/** Per field the newer of the two; a field that was removed last stays removed. Gives the same whichever comes first. */
export function merge(mine: Stamped, theirs: Stamped): Stamped {
  const [a, b] = [flatten(mine.entry), flatten(theirs.entry)]
  // As maps: a field may bear a name that every object has by birth, such as `constructor`.
  const [myTimes, theirTimes] = [new Map(Object.entries(mine.times)), new Map(Object.entries(theirs.times))]
  const merged = new Map<string, unknown>()
  for (const path of new Set([...b.keys(), ...a.keys()])) {
    const value = newer(
      { value: a.get(path), time: myTimes.get(path) ?? 0 },
      { value: b.get(path), time: theirTimes.get(path) ?? 0 },
    )
    if (value !== undefined) merged.set(path, value)
  }
  const paths = new Set([...theirTimes.keys(), ...myTimes.keys()])
  const times = [...paths].map((path): [string, number] => [
    path,
    Math.max(myTimes.get(path) ?? 0, theirTimes.get(path) ?? 0),
  ])
  return { entry: unflatten(merged), times: Object.fromEntries(times) }
}

interface Version {
  value: unknown
  time: number
}
function newer(mine: Version, theirs: Version): unknown {
  if (mine.time !== theirs.time) return mine.time > theirs.time ? mine.value : theirs.value
  // Changed in the same millisecond in two tabs, or never stamped: what matters is that both tabs choose the same.
  return (JSON.stringify(mine.value) ?? '') >= (JSON.stringify(theirs.value) ?? '') ? mine.value : theirs.value
}

/** A field of a later release may have dots in its name; a dot before it tells it from a path. */
const pathOf = (field: string): string => (field.includes('.') ? `.${field}` : field)

/** The parts of a path: the field, and for records the keys inside. Ids hold no dots. */
function stepsOf(path: string): string[] {
  if (path.startsWith('.')) return [path.slice(1)]
  const [field = '', key, inner] = path.split('.')
  if (key === undefined || !records.includes(field)) return [path]
  return inner === undefined || !nested.includes(field)
    ? [field, path.slice(field.length + 1)]
    : [field, key, path.slice(field.length + key.length + 2)]
}

function flatten(entry: Entry): Map<string, unknown> {
  const flat = new Map<string, unknown>()
  const put = (path: string, value: unknown, depth: number): void => {
    if (value === undefined) return
    if (depth > 0 && isFields(value)) {
      for (const [key, inner] of Object.entries(value)) put(`${path}.${key}`, inner, depth - 1)
    } else flat.set(path, value)
  }
  for (const [field, value] of Object.entries(entry)) {
    put(pathOf(field), value, nested.includes(field) ? 2 : records.includes(field) ? 1 : 0)
  }
  return flat
}

function unflatten(flat: ReadonlyMap<string, unknown>): Entry {
  const entry: Record<string, unknown> = {}
  for (const [path, value] of flat) {
    const steps = stepsOf(path)
    let part = entry
    for (const step of steps.slice(0, -1)) {
      const inside = part[step]
      const next = isFields(inside) ? inside : {}
      part[step] = next
      part = next
    }
    part[steps.at(-1) ?? path] = value
  }
  return entry
}
