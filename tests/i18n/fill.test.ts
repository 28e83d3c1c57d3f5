import { expect, test } from 'vitest'
import { fill } from '../../src/i18n/fill.ts'

test('puts each value in its place, and throws for one that is missing', () => {
  expect(fill('{name}: {count} of {count}', { name: 'Jan', count: 2 })).toBe('Jan: 2 of 2')
  expect(() => fill('{name}', {})).toThrow('No value for {name}')
})

test.each([
  ['an override', '\u202eabc', '‘\u2068\u202eabc\u2069’ is open'],
  ['an isolate that is never closed', '\u2067abc', '‘\u2068\u2067abc\u2069\u2069’ is open'],
  ['an isolate closed too early', '\u2069\u202eabc', '‘\u2068\u202eabc\u2069’ is open'],
  ['nothing that turns', 'abc مرحبا', '‘abc مرحبا’ is open'],
])('keeps the direction of the sentence around %s', (_, name, expected) => {
  expect(fill('‘{name}’ is open', { name })).toBe(expected)
})
