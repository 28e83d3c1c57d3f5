import type { Assessment } from '../scan/assessment.ts'

/** One assessment as the format writes it: absent rather than empty. */
export function toFields({ rest, context, ...known }: Assessment): Record<string, unknown> {
  const { context: restOfContext, ...restOfFields } = rest
  const parts = { measurability: known.measurability, reviewed: known.reviewed, done: known.done }
  const empty = Object.entries(parts).flatMap(([field, part]) => (Object.keys(part).length === 0 ? [field] : []))
  return Object.fromEntries(
    Object.entries({
      ...restOfFields,
      ...known,
      context: { ...(typeof restOfContext === 'object' ? restOfContext : {}), ...context },
    }).filter(([field, value]) => value !== undefined && !empty.includes(field)),
  )
}
