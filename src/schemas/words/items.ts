import { z } from 'astro/zod'
import { itemId } from '../model/items.ts'
import { text } from '../text.ts'

const statement = z.strictObject({
  statement: text,
  why: text,
  action: text,
  done: text,
  ask: text,
  time: text,
  /** When "not applicable" is right; exactly at the items that allow that answer (cross-check.ts). */
  notApplicable: text.optional(),
})
export type StatementWords = z.infer<typeof statement>

/** content/<language>/items.yaml. That the ids are those of model/items.yaml is checked in cross-check.ts. */
export const items = z.record(itemId, statement)
export type ItemWords = z.infer<typeof items>
