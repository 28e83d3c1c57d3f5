import { z } from 'astro/zod'
import { assessment } from './interface/assessment.ts'
import { buttons } from './interface/buttons.ts'
import { confirm } from './interface/confirm.ts'
import { data } from './interface/data.ts'
import { errors } from './interface/errors.ts'
import { visiting } from './interface/visiting.ts'
import { importReport } from './interface/import-report.ts'
import { nav } from './interface/nav.ts'
import { pdf } from './interface/pdf.ts'
import { plan } from './interface/plan.ts'
import { result } from './interface/result.ts'
import { review } from './interface/review.ts'
import { save } from './interface/save.ts'
import { scan } from './interface/scan.ts'
import { shortcuts } from './interface/shortcuts.ts'
import { site } from './interface/site.ts'
import { validation } from './interface/validation.ts'
import { worth } from './interface/worth.ts'

/** content/<language>/words.yaml, one file per top-level key. */
export const words = z.strictObject({
  buttons,
  nav,
  site,
  scan,
  review,
  result,
  plan,
  worth,
  assessment,
  data,
  importReport,
  save,
  confirm,
  errors,
  validation,
  shortcuts,
  pdf,
  visiting,
})
export type Words = z.infer<typeof words>
