import { mostLikely, type BusinessCase } from './business-case.ts'
import { cashFlow } from './cash-flow.ts'
import { difference, pairedDifference, type Difference } from './difference.ts'
import { returnsOf } from './returns.ts'
import { simulate, type Chances } from './simulate.ts'
import type { Band } from './summary.ts'

/** What a change to a case is worth within a horizon: at the likely values, and over draws that are alike in both. */
export interface Worth extends Difference {
  drawn: { net: Band; better: number }
}

export function worthOfChange(before: BusinessCase, after: BusinessCase, horizon: number, chances: Chances): Worth {
  const likely = (business: BusinessCase) => returnsOf(cashFlow(business, mostLikely(business), horizon))
  const drawn = (business: BusinessCase) => simulate(business, horizon, chances)
  return {
    ...difference(likely(before), likely(after)),
    drawn: pairedDifference(drawn(before), drawn(after)),
  }
}
