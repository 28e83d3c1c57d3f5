import { evenChances, simulate } from '../../src/domain/roi/simulate.ts'
import { summarise } from '../../src/domain/roi/summary.ts'
import { seededFor } from '../../src/domain/random.ts'
import { serviceTeam } from '../domain/roi/cases.ts'
import { bySquiggle } from '../domain/roi/squiggle.ts'
import { median } from './measure.ts'

const chances = evenChances(10_000, name => seededFor(1, name))
const times = 20

/** Milliseconds for all draws of one position of a slider, and what is said of them. */
export function returnsTime(): number {
  return median(Array.from({ length: times }, oneTime))
}

function oneTime(): number {
  const start = performance.now()
  summarise(simulate(serviceTeam, 24, chances), 25)
  return performance.now() - start
}

/** Milliseconds that Squiggle takes for the same case. */
export async function squiggleTime(): Promise<number> {
  const start = performance.now()
  await bySquiggle()
  return performance.now() - start
}
