import type { BusinessCase, Uncertain } from './business-case.ts'
import { exactly } from './estimate.ts'

/** The ways in which a return is usually made to look better than it is, after the honest one. */
export const shortcuts = ['honest', 'revenueAsBenefit', 'noIsolation', 'everyoneApplies', 'allThree'] as const
export type Shortcut = Exclude<(typeof shortcuts)[number], 'honest'>

/** The same case by a shortcut, to be set beside the honest one; without discounting, as shortcuts are. */
export function byShortcut(business: BusinessCase, shortcut: Shortcut | 'honest', horizon: number): BusinessCase {
  const isTaken = (one: Shortcut) => shortcut === one || shortcut === 'allThree'
  const all = ({ id }: Uncertain): Uncertain => ({ id, estimate: exactly(1) })
  const { applied, streams, isolations } = business
  const lasting = { mode: 'evaluation', measuredMonths: horizon, halfLife: applied.halfLife } as const
  return {
    ...business,
    discountRate: 0,
    applied: isTaken('everyoneApplies') ? lasting : applied,
    isolations: isTaken('noIsolation') ? isolations.map(all) : isolations,
    streams: isTaken('revenueAsBenefit')
      ? streams.map(stream => ({
          ...stream,
          factors: stream.factors.map(factor => (factor.id === 'salesMargin' ? all(factor) : factor)),
        }))
      : streams,
  }
}
