import { expect, test } from 'vitest'
import { workshop as model } from '../../../src/model/workshop.ts'
import { replay, type Happening } from '../../../src/domain/workshop/happening.ts'
import { timeLeft } from '../../../src/domain/workshop/time-left.ts'
import { aSetup } from './any-session.ts'

const minute = 60_000
const agenda = model.agendas.m90
const [first = '', second = ''] = model.sets.twelve
const begun = 1_700_000_000_000
const at = (minutes: number) => begun + minutes * minute

function leftAfter(happened: Happening[], minutes: number) {
  return timeLeft(replay(aSetup({ agenda: 'm90' }), happened), agenda, at(minutes))
}
const read = (item: string, minutes: number): Happening => ({
  did: 'go',
  to: { at: 'statement', item, step: 'read' },
  at: at(minutes),
})

test('is what the part has, less the time there', () => {
  expect(leftAfter([read(first, 0)], 7)).toBe(20 * minute)
})

test('is less than nothing once the part took longer, and nothing happens by it', () => {
  expect(leftAfter([read(first, 0)], 30)).toBe(-3 * minute)
})

test('counts all voting together, without what was settled between', () => {
  const happened: Happening[] = [
    read(first, 0),
    { did: 'reveal', item: first, at: at(2) },
    { did: 'go', to: { at: 'statement', item: first, step: 'settle' }, at: at(3) },
    read(second, 5),
  ]
  expect(leftAfter(happened, 6)).toBe((27 - 3 - 1) * minute)
  expect(leftAfter(happened.slice(0, 3), 4)).toBe((6 - 1) * minute)
})

test('counts a second vote by itself', () => {
  const happened: Happening[] = [
    read(first, 0),
    { did: 'reveal', item: first, at: at(4) },
    { did: 'second', item: first, at: at(6) },
  ]
  expect(leftAfter(happened, 7)).toBe(5 * minute)
  expect(leftAfter([...happened, read(second, 8)], 9)).toBe((27 - 6 - 1) * minute)
})

test('counts the welcome, the practice and the summary each by itself', () => {
  const to = (hall: 'lobby' | 'practice' | 'recap', minutes: number): Happening => ({
    ...{ did: 'go', to: { at: hall }, at: at(minutes) },
  })
  const minutesFor = (hall: string) => agenda.parts.find(({ id }) => id === hall)?.minutes ?? NaN
  const happened = [to('lobby', 0), to('practice', 2), to('lobby', 5), to('recap', 6)]
  expect(leftAfter(happened.slice(0, 2), 3)).toBe((minutesFor('practice') - 1) * minute)
  expect(leftAfter(happened.slice(0, 3), 6)).toBe((minutesFor('lobby') - 2 - 1) * minute)
  expect(leftAfter(happened, 7)).toBe((minutesFor('recap') - 1) * minute)
})

test('is as it was when a step is taken back', () => {
  const happened = [read(first, 0), read(second, 3)]
  expect(leftAfter(happened.slice(0, -1), 5)).toBe(22 * minute)
})

test('loses nothing by a clock that was set back', () => {
  expect(leftAfter([read(first, 10), read(second, 5)], 4)).toBe(27 * minute)
})

test('is not told without a clock, or for a part that the script does not have', () => {
  expect(leftAfter([], 5)).toBeNull()
  expect(leftAfter([{ did: 'go', to: { at: 'pause' }, at: at(0) }], 5)).toBeNull()
})

test('adds up what two places took of one part', () => {
  const happened: Happening[] = [
    { did: 'go', to: { at: 'statement', item: first, step: 'settle' }, at: at(0) },
    { did: 'second', item: first, at: at(3) },
    { did: 'reveal', item: first, at: at(5) },
    { did: 'go', to: { at: 'statement', item: second, step: 'read' }, at: at(6) },
  ]
  const short = model.agendas.m45
  expect(timeLeft(replay(aSetup({ agenda: 'm45' }), happened), short, at(8))).toBe((15 - 3 - 2) * minute)
})

test('with homework begins when people are there, not when they were invited', () => {
  const days = 5 * 24 * 60
  const long = model.agendas.m180
  const left = (happened: Happening[], minutes: number) =>
    timeLeft(replay(aSetup({ agenda: 'm180' }), happened), long, at(minutes))
  const invited: Happening = { did: 'go', to: { at: 'lobby' }, at: at(0) }
  const practised: Happening = { did: 'go', to: { at: 'practice' }, at: at(days) }
  expect(left([invited], days)).toBe(null)
  expect(left([invited, practised], days + 4)).toBe(6 * minute)
  expect(left([invited, practised, { did: 'homework', items: [first], at: at(days + 5) }], days + 7)).toBe(13 * minute)
})
