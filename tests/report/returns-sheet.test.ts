import { expect, test } from 'vitest'
import { workOut } from '../../src/domain/roi/work-out.ts'
import type { Scenario } from '../../src/domain/roi/scenario.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { returnsSheet } from '../../src/report/returns/sheet.ts'
import { estimationFor, readyCase, roi } from '../domain/roi/a-scenario.ts'
import { chances } from '../domain/roi/cases.ts'
import { returnsLanguage } from './languages.ts'

/** The cells as a spreadsheet of that language reads them; no cell of this file has a separator inside quotes. */
function sheet(scenario: Scenario, locale: Locale): string[][] {
  const estimation = estimationFor(scenario)
  const { business, horizon, hurdle } = estimation
  const worked = workOut(business, { horizon, always: roi.horizons.always, hurdle }, chances)
  const text = returnsSheet({ scenario, scores: null, estimation, worked, roi }, returnsLanguage(locale), locale)
  return text.split('\r\n').map(line => line.split(locale === 'nl' ? ';' : ','))
}

const number = (cell: string | undefined) => Number((cell ?? '').replace(',', '.'))

test.each([
  { extra: {}, roi: -14.9 },
  { extra: { followSessions: 3_600 }, roi: -22.4 },
])('a controller can do the sum again from the file alone, with %o', ({ extra, roi: expected }) => {
  const rows = sheet({ ...readyCase('salesTeam'), ...extra }, 'nl')
  const head = rows.findIndex(([first]) => first === 'Maand')
  const months = rows.slice(head + 3, head + 15)
  expect(months).toHaveLength(12)
  const worthRow = rows.find(row => row[0] === 'Opbrengst: meer marge uit verkoop')
  const worth = number(worthRow?.[3])
  expect(number(worthRow?.[1]) * number(worthRow?.[2])).toBeCloseTo(worth, 6)
  const rate = number(rows.find(([first]) => first?.startsWith('Disconteringsvoet per maand'))?.[1])
  let balance = number(rows[head + 2]?.at(-1))
  let paid = -balance
  expect(balance).toBe(-36_364)
  for (const [index, row] of months.entries()) {
    const [month, ramp = 0, applying = 0, benefit = 0, factor = 0, value = 0, cost = 0, total = 0] = row.map(number)
    expect(month).toBe(index + 1)
    expect(benefit).toBeCloseTo(worth * ramp * applying, 6)
    expect(factor).toBeCloseTo((1 + rate) ** -(index + 1), 12)
    expect(value).toBeCloseTo(benefit * factor, 6)
    balance += value - cost
    paid += cost
    expect(total).toBeCloseTo(balance, 6)
  }
  const [benefit, cost, percent] = rows.slice(head + 16, head + 19).map(([, value]) => number(value))
  expect(100 * (((benefit ?? 0) - (cost ?? 0)) / (cost ?? 0))).toBeCloseTo(percent ?? 0, 9)
  expect(cost).toBeCloseTo(paid, 6)
  expect(percent).toBeCloseTo(expected, 1)
})

test('names every input that counts with its unit and where it comes from', () => {
  const rows = sheet(readyCase('serviceTeam'), 'en')
  expect(rows.find(([first]) => first === 'Number of participants')).toEqual([
    'Number of participants',
    'people',
    'Your figure',
    '30',
  ])
  expect(rows.find(([first]) => first === 'Part of the time that really yields something')?.slice(-3)).toEqual([
    '50',
    '20',
    '80',
  ])
  expect(rows.flat().filter(cell => /^["']?[=@]/.test(cell))).toEqual([])
})
