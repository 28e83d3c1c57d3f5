import type { Fault } from './fault.ts'
import { inPages, inSavedWork } from './in-pages.ts'
import { inReturns } from './in-returns.ts'
import { inNumbers, inPlans } from './in-rules.ts'
import { inWorkshops } from './in-workshops.ts'

export const faults: readonly Fault[] = [
  ...inNumbers,
  ...inPlans,
  ...inReturns,
  ...inWorkshops,
  ...inSavedWork,
  ...inPages,
]
