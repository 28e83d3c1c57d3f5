import { expect, test } from 'vitest'
import { simulate } from '../../../src/domain/roi/simulate.ts'
import { summarise } from '../../../src/domain/roi/summary.ts'
import { chances, serviceTeam } from './cases.ts'
import { bySquiggle } from './squiggle.ts'

test('another engine finds the same range, within two points', async () => {
  const { roi } = summarise(simulate(serviceTeam, 24, chances), 25)
  const theirs = await bySquiggle()
  for (const [index, ours] of [roi?.low, roi?.median, roi?.high].entries())
    expect(Math.abs((ours ?? Number.NaN) - (theirs[index] ?? Number.NaN))).toBeLessThan(2)
})
