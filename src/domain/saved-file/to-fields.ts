import type { Assessment } from '../scan/assessment.ts'
import { isFields, type Fields } from './fields.ts'

const parts = ['measurability', 'notes', 'reviewed', 'done', 'edits', 'scenarios']

/** One assessment as the format writes it: absent rather than empty, with what a later or earlier release had written. */
export function toFields({ rest, ...known }: Assessment): Record<string, unknown> {
  const fields = {
    ...rest,
    ...known,
    context: { ...record(rest.context), ...known.context },
    answers: { ...record(rest.answers), ...known.answers },
    measurability: { ...record(rest.measurability), ...known.measurability },
  }
  return Object.fromEntries(
    Object.entries(fields).filter(([field, value]) => {
      const optional = parts.includes(field)
      return value !== undefined && !(optional && Object.keys(record(value)).length === 0)
    }),
  )
}

function record(value: unknown): Fields {
  return isFields(value) ? value : {}
}
