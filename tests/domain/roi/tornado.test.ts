import { expect, test } from 'vitest'
import type { BusinessCase } from '../../../src/domain/roi/business-case.ts'
import { exactly, pertQuantile } from '../../../src/domain/roi/estimate.ts'
import { tornado } from '../../../src/domain/roi/tornado.ts'
import { salesTeam, serviceTeam } from './cases.ts'

test.each([
  ['isolation errors', -629, 5_855],
  ['errorReduction', 1_248, 4_993],
  ['cost', 3_816, 937],
  ['hoursSaved', 2_523, 3_718],
  ['realisation', 2_523, 3_718],
])('%s swings example 3 as printed', (id, low, high) => {
  const found = tornado(serviceTeam, 12).find(swing => swing.id === id)
  expect(found).toEqual({ id, low: expect.closeTo(low, -1.5), high: expect.closeTo(high, -1.5) })
})

test('the widest swing comes first, and what was measured has no start to swing', () => {
  const ids = tornado(serviceTeam, 12).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['isolation errors', 'errorReduction', 'cost'])
  expect(ids).toHaveLength(10)
  expect(ids).not.toContain('startTransfer')
})

test('time at lost margin swings it by its hours, and not at all where it is known exactly', () => {
  const perHour = { low: 50, likely: 80, high: 150 }
  const selling = (lostMargin: BusinessCase['costs']['lostMargin']) =>
    tornado({ ...salesTeam(), costs: { ...salesTeam().costs, lostMargin } }, 12).find(({ id }) => id === 'lostMargin')
  const { low = 0, high = 0 } = selling({ hours: 288, perHour }) ?? {}
  expect(low - high).toBeCloseTo(288 * (pertQuantile(perHour, 0.9) - pertQuantile(perHour, 0.1)), 6)
  expect(selling({ hours: 288, perHour: exactly(80) })).toBeUndefined()
  expect(selling(null)).toBeUndefined()
})
