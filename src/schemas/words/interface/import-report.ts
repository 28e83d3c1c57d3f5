import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `importReport` in content/<language>/words.yaml. */
export const importReport = z.strictObject({
  line: text,
  problems: z.strictObject({
    missing: text,
    wrongValue: text,
    unknownItem: text,
    notApplicable: text,
    wrongDate: text,
    twice: text,
    tooLong: text,
  }),
  nothingChanged: text,
  exists: text,
  addBeside: text,
  skip: text,
  added: text,
  refused: text,
  nothingAdded: text,
  title: text,
  replace: text,
  isNew: text,
  choose: text,
  replaceNote: text,
  go: text,
  stop: text,
  nothing: text,
})
