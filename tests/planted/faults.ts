import type { Fault } from './fault.ts'
import { inPages, inSavedWork } from './in-pages.ts'
import { inNumbers, inPlans } from './in-rules.ts'

export const faults: readonly Fault[] = [...inNumbers, ...inPlans, ...inSavedWork, ...inPages]
