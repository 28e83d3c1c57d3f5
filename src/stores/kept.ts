import { toFields } from '../domain/saved-file/to-fields.ts'
import type { Assessment } from '../domain/scan/assessment.ts'
import type { Change } from '../domain/scan/change.ts'
import { changedPaths, nextTime, type Times } from './merge.ts'

/** An assessment with the time at which each of its fields was last changed. */
export interface Kept {
  assessment: Assessment
  times: Times
}

/** Every field changed now: for what comes from a file, a copy or somebody else. */
export function keptNow(assessment: Assessment, now: Date): Kept {
  const paths = changedPaths({}, toFields(assessment))
  return { assessment, times: Object.fromEntries(paths.map(path => [path, now.getTime()])) }
}

/** After a change, its fields stamped; null where nothing changed. */
export function changedKept({ assessment, times }: Kept, how: Change, now: Date): Kept | null {
  const after = how(assessment)
  const paths = changedPaths(toFields(assessment), toFields(after))
  if (paths.length === 0) return null
  const time = nextTime(times, now.getTime())
  const stamps = Object.fromEntries(paths.map(path => [path, time]))
  return {
    assessment: { ...after, updated: now.toISOString() },
    times: { ...times, ...stamps, updated: time },
  }
}
