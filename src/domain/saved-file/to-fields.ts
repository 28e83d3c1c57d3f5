import type { Assessment } from '../scan/assessment.ts'

/** One assessment as the format writes it: absent rather than empty, with what a later or earlier release had written. */
export function toFields({ rest, ...known }: Assessment): Record<string, unknown> {
  const { measurability, notes, reviewed, done, edits } = known
  const parts = { measurability, notes, reviewed, done, edits }
  const fields = {
    ...rest,
    ...known,
    ...parts,
    context: { ...record(rest.context), ...known.context },
    answers: { ...record(rest.answers), ...known.answers },
    measurability: { ...record(rest.measurability), ...known.measurability },
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => {
      const optional = Object.hasOwn(parts, field)
      return value !== undefined && !(optional && Object.keys(record(value)).length === 0)
    }),
  )
}

function record(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
