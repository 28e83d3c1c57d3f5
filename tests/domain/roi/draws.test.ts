import { expect, test } from 'vitest'
import { seededFor } from '../../../src/domain/random.ts'
import { drawsOf, passMonth, paybackOf } from '../../../src/domain/roi/month-by-month.ts'
import { evenChances, simulate, simulateTo } from '../../../src/domain/roi/simulate.ts'
import { few, salesTeam, serviceTeam } from './cases.ts'

test('a seed gives these numbers for good: what was printed last year is printed again', () => {
  const shares = evenChances(5, name => seededFor(1, name))('salesUplift')
  expect([...shares].map(share => Number(share.toFixed(6)))).toEqual([0.444817, 0.012454, 0.301766, 0.706416, 0.805938])
})

test('a name is drawn once', () => {
  expect(few('salesUplift')).toBe(few('salesUplift'))
})

test('each uncertain number is drawn by the name of its input, so that two cases with the same are drawn alike', () => {
  const names = new Set<string>()
  const asked = (name: string) => {
    names.add(name)
    return few(name)
  }
  const lostMargin = { hours: 288, perHour: { low: 50, likely: 80, high: 150 } }
  simulate({ ...salesTeam(), costs: { ...salesTeam().costs, lostMargin } }, 3, asked)
  expect([...names].toSorted()).toEqual([
    ...['cost', 'halfLife', 'isolation', 'lostMargin', 'salesMargin', 'salesUplift', 'startTransfer'],
  ])
})

test('the longest horizon is run once, and each horizon is told in the order it was asked', () => {
  const months: number[] = []
  const found = simulateTo(serviceTeam, [24, 8, 12], few, month => months.push(month))
  expect(found.map(({ horizon }) => horizon)).toEqual([24, 8, 12])
  expect(months).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
})

test('what is told of a horizon stays as it was while the months go on', () => {
  const [year] = simulateTo(serviceTeam, [12, 24], few)
  expect(year).toEqual(simulate(serviceTeam, 12, few))
})

test('payback is the first month in which the benefits of a draw are its costs, none where they never are', () => {
  const first = new Map<number, number>()
  const { payback } = simulate(serviceTeam, 24, few, (month, { benefit, cost }) => {
    for (const [draw, brought] of benefit.entries())
      if (!first.has(draw) && brought >= (cost[draw] ?? 0)) first.set(draw, month)
  })
  expect([...payback]).toEqual([...payback].map((_, draw) => first.get(draw) ?? 0))
  expect(new Set(payback).size).toBeGreaterThan(5)
})

test('a subsidy takes as much off the costs of every draw, after what they run over', () => {
  const paid = simulate(serviceTeam, 12, few)
  const helped = simulate({ ...serviceTeam, costs: { ...serviceTeam.costs, subsidy: 4_000 } }, 12, few)
  for (const [draw, cost] of paid.cost.entries()) expect(helped.cost[draw]).toBeCloseTo(cost - 4_000, 6)
  expect(helped.benefit).toEqual(paid.benefit)
})

test('months pass for all draws together as they do for each alone, to the last digit', () => {
  const [left, factors] = [few('left'), few('factors')]
  const [worths, reaches] = [
    [few('one'), few('two')],
    [4, 3],
  ]
  const start = few('start').map(share => 3 + share)
  const draws = drawsOf(few('applying').slice(), start.slice())
  const brought = worths.map((worth, lane) => ({ worth, reach: reaches[lane] ?? 0 }))
  for (const month of [1, 2, 3, 4, 5, 6])
    passMonth(draws, { left, brought, paid: month < 3 ? { factors, each: 0.4 } : null })
  const alone = Array.from(start, (paid, draw) => {
    let [applying, benefit, cost, payback] = [few('applying')[draw] ?? 0, 0, paid, 0]
    for (const month of [1, 2, 3, 4, 5, 6]) {
      applying *= left[draw] ?? 0
      for (const [lane, worth] of worths.entries()) benefit += applying * (worth[draw] ?? 0) * (reaches[lane] ?? 0)
      if (month < 3) cost += (factors[draw] ?? 0) * 0.4
      if (payback === 0 && benefit >= cost) payback = month
    }
    return { benefit, cost, net: benefit - cost, payback }
  })
  expect([...draws.benefit]).toEqual(alone.map(({ benefit }) => benefit))
  expect([...draws.cost]).toEqual(alone.map(({ cost }) => cost))
  expect([...draws.net]).toEqual(alone.map(({ net }) => net))
  expect([...paybackOf(draws)]).toEqual(alone.map(({ payback }) => payback))
})

test('what is earned back before more is paid stays earned back in that month', () => {
  const draws = drawsOf(Float64Array.of(1), Float64Array.of(1))
  const all = Float64Array.of(1)
  for (const each of [0, 5, 0])
    passMonth(draws, { left: all, brought: [{ worth: all, reach: 1 }], paid: { factors: all, each } })
  expect([...draws.net]).toEqual([-3])
  expect([...paybackOf(draws)]).toEqual([1])
})
