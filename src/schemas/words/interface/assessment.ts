import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `assessment` in content/<language>/words.yaml. */
export const assessment = z.strictObject({
  current: text,
  untitled: text,
  new: text,
  open: text,
  copyName: text,
  fileName: text,
  rename: text,
  renameLabel: text,
  renamed: text,
  duplicate: text,
  duplicated: text,
  remove: text,
  changed: text,
  here: text,
  opened: text,
  select: text,
  together: text,
  toResult: text,
  toScan: text,
  named: text,
})
