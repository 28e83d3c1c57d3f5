/** What is saved of one assessment, field by field, as plain JSON. */
export type Entry = Readonly<Record<string, unknown>>
/** When each field was last changed, by path: `depth`, `answers.Q01`. */
export type Times = Readonly<Record<string, number>>
export interface Stamped {
  entry: Entry
  times: Times
}

/** Fields that hold many independent values: two tabs that change different ones both keep theirs. */
const records = ['context', 'answers', 'measurability', 'reviewed', 'done']

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
  return Math.max(now, ...Object.values(times).map(time => time + 1))
}

/** Per field the newer of the two; a field that was removed last stays removed. Gives the same whichever comes first. */
export function merge(mine: Stamped, theirs: Stamped): Stamped {
  const [a, b] = [flatten(mine.entry), flatten(theirs.entry)]
  const merged = new Map<string, unknown>()
  for (const path of new Set([...b.keys(), ...a.keys()])) {
    const value = newer(
      { value: a.get(path), time: mine.times[path] },
      { value: b.get(path), time: theirs.times[path] },
    )
    if (value !== undefined) merged.set(path, value)
  }
  const paths = new Set([...Object.keys(theirs.times), ...Object.keys(mine.times)])
  const times = [...paths].map((path): [string, number] => [
    path,
    Math.max(mine.times[path] ?? 0, theirs.times[path] ?? 0),
  ])
  return { entry: unflatten(merged), times: Object.fromEntries(times) }
}

interface Version {
  value: unknown
  time: number | undefined
}
function newer(mine: Version, theirs: Version): unknown {
  const [myTime, theirTime] = [mine.time ?? 0, theirs.time ?? 0]
  if (myTime !== theirTime) return myTime > theirTime ? mine.value : theirs.value
  // Changed in the same millisecond in two tabs, or never stamped: any fixed choice will do, as long as both make it.
  return (JSON.stringify(mine.value) ?? '') >= (JSON.stringify(theirs.value) ?? '') ? mine.value : theirs.value
}

function flatten(entry: Entry): Map<string, unknown> {
  const flat = new Map<string, unknown>()
  for (const [field, value] of Object.entries(entry)) {
    if (records.includes(field) && isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) if (inner !== undefined) flat.set(`${field}.${key}`, inner)
    } else if (value !== undefined) flat.set(field, value)
  }
  return flat
}

function unflatten(flat: ReadonlyMap<string, unknown>): Entry {
  const entry: Record<string, unknown> = {}
  const parts = new Map<string, [string, unknown][]>()
  for (const [path, value] of flat) {
    const dot = path.indexOf('.')
    const field = dot < 0 ? '' : path.slice(0, dot)
    if (!records.includes(field)) entry[path] = value
    else parts.set(field, [...(parts.get(field) ?? []), [path.slice(dot + 1), value]])
  }
  for (const [field, pairs] of parts) entry[field] = Object.fromEntries(pairs)
  return entry
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
