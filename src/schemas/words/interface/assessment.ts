import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `assessment` in content/<language>/words.yaml. */
export const assessment = z.strictObject({
  name: text,
  current: text,
  untitled: text,
  new: text,
  open: text,
  rename: text,
  renameLabel: text,
  renamed: text,
  duplicate: text,
  copyName: text,
  compare: text,
  snapshot: text,
  snapshotOn: text,
  remove: text,
  changed: text,
  fileName: text,
})
export type AssessmentWords = z.infer<typeof assessment>
