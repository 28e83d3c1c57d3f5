import type { Returns } from './returns.ts'
import type { Outcomes } from './simulate.ts'
import { bandOf, type Band } from './summary.ts'

/** What a change to a case is worth: its benefit, cost and net result less those before it, in euros of today. */
export interface Difference {
  benefit: number
  cost: number
  net: number
  /** Net ÷ cost, as a share; null where the change costs nothing more. */
  return: number | null
}

/** The value of follow-up, of a plan or of one action: ΔB, ΔC, ΔNPV and (ΔB − ΔC) ÷ ΔC (4.3). */
export function difference(before: Returns, after: Returns): Difference {
  const [benefit, cost, net] = [after.benefit - before.benefit, after.cost - before.cost, after.net - before.net]
  return { benefit, cost, net, return: cost > 0 ? net / cost : null }
}

/** The same over draws that are alike in both: the band of what the change brings, and the share of draws it is better in. */
export function pairedDifference(before: Outcomes, after: Outcomes): { net: Band; better: number } {
  const net = after.benefit.map((benefit, draw) => {
    const [benefitBefore = 0, costBefore = 0, cost = 0] = [before.benefit[draw], before.cost[draw], after.cost[draw]]
    return benefit - cost - (benefitBefore - costBefore)
  })
  return { net: bandOf(net), better: net.filter(more => more > 0).length / net.length }
}
