import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `worth` in content/<language>/words.yaml. */
export const worth = z.strictObject({
  title: text,
  none: text,
  toReturns: text,
  show: text,
  scenario: text,
  unnamed: text,
  notReady: text,
  intro: text,
  note: text,
  line: text,
  small: text,
  sort: text,
  sorted: text,
  back: text,
  isBack: text,
})
