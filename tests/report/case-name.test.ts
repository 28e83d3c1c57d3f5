import { expect, test } from 'vitest'
import { namesApart, shortName } from '../../src/report/case-name.ts'
import { anAssessment } from '../factories.ts'

const begun = (id: string, created: string, title: string) => anAssessment({ id, created, title })

test('of several with one name, each but the one begun first has its number, in whatever order they lie', () => {
  const [first, second, third] = [
    begun('c', '2026-01-01T08:00:00.000Z', 'Sales'),
    begun('a', '2026-01-02T08:00:00.000Z', 'Sales'),
    begun('b', '2026-01-02T08:00:00.000Z', 'Sales'),
  ]
  const other = begun('d', '2026-01-03T08:00:00.000Z', 'Service')
  for (const order of [
    [first, second, third, other],
    [other, third, second, first],
  ]) {
    const nameOf = namesApart(order, 'Untitled')
    expect(['c', 'a', 'b', 'd'].map(nameOf)).toEqual(['Sales', 'Sales (2)', 'Sales (3)', 'Service'])
  }
})

test('a case without a name is called so, and is numbered like any other', () => {
  const nameOf = namesApart(
    [begun('a', '2026-01-01T08:00:00.000Z', ''), begun('b', '2026-01-02T08:00:00.000Z', '')],
    'Untitled',
  )
  expect([nameOf('a'), nameOf('b')]).toEqual(['Untitled', 'Untitled (2)'])
})

test('a name that has room stays whole; of a longer one its begin and its end are left, by whole words where it has them', () => {
  const whole = 'Gesprekken voeren met lastige klante'
  expect(whole).toHaveLength(36)
  expect(shortName(whole)).toBe(whole)
  expect(shortName('Gesprekken met klanten die niets kochten, regio noord, groep B')).toBe(
    'Gesprekken met … noord, groep B',
  )
  expect(shortName('😀'.repeat(40))).toBe(`${'😀'.repeat(17)} … ${'😀'.repeat(17)}`)
})
