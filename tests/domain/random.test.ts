import { expect, test } from 'vitest'
import { seeded, seededFor } from '../../src/domain/random.ts'

const first = (random: () => number, count: number) => Array.from({ length: count }, () => random() * 2 ** 32)

// Written down once: another number here is another result on every page that was ever printed.
test('a seed gives the same numbers for ever', () => {
  expect(first(seeded(1), 4)).toEqual([3685413526, 628251110, 212572038, 1878899064])
  expect(first(seeded(42), 4)).toEqual([2180834394, 1350328659, 1924803457, 2864904299])
  expect(first(seeded(-7), 4)).toEqual([2128701995, 2528430180, 2319089989, 4237792509])
})

test('a name has a generator of its own under each seed', () => {
  expect(first(seededFor(2, 'cost'), 2)).toEqual([3369389106, 170792776])
  const others = [seededFor(3, 'cost'), seededFor(2, 'costs'), seededFor(2, 'tsoc'), seededFor(2, '')]
  expect(new Set(others.map(random => random())).size).toBe(4)
})

test('the numbers lie evenly from 0 up to 1', () => {
  const random = seeded(5)
  const parts = Array.from({ length: 10 }, () => 0)
  for (let draw = 0; draw < 100_000; draw++) {
    const part = Math.floor(random() * 10)
    parts[part] = (parts[part] ?? 0) + 1
  }
  // Six times the standard deviation of a part: √(100,000 · 0.1 · 0.9) = 95.
  for (const count of parts) expect(Math.abs(count - 10_000)).toBeLessThan(570)
  expect(parts).toHaveLength(10)
})
