import fc from 'fast-check'
import { expect, test } from 'vitest'

import { looks } from '../../src/pdf/layout/looks.ts'
import { typeMetrics } from '../../src/pdf/layout/type-metrics.ts'
import { wrap } from '../../src/pdf/layout/wrap.ts'
import type { Line } from '../../src/pdf/layout/wrap.ts'

/** Every character half as wide as it is high, bold ones a bit more. */
const metrics = typeMetrics((_, bold) => (bold ? 0.6 : 0.5))
const typesetter = { clean: (text: string) => text, metrics }
const width = 100

const textOf = (lines: readonly Line[]) => lines.map(line => line.fragments.map(({ text }) => text).join(''))
const words = fc
  .array(fc.stringMatching(/^[a-zé-]{1,40}$/), { minLength: 1, maxLength: 60 })
  .map(list => list.join(' '))
const runs = fc.array(fc.record({ text: words, bold: fc.boolean() }), { minLength: 1, maxLength: 5 })

test('loses no character and no space', () => {
  fc.assert(
    fc.property(runs, list => {
      expect(textOf(wrap(list, looks.body, typesetter, width)).join('')).toBe(list.map(run => run.text).join(''))
    }),
  )
})

test('never draws beyond the column', () => {
  fc.assert(
    fc.property(runs, list => {
      for (const line of wrap(list, looks.body, typesetter, width))
        expect(line.inkWidth).toBeLessThanOrEqual(width + 0.001)
    }),
  )
})

test('fills each line as far as the next word allows', () => {
  const lines = wrap('een twee drie vier vijf zes', looks.body, typesetter, 50)
  expect(textOf(lines)).toEqual(['een twee ', 'drie vier ', 'vijf zes'])
})

test('breaks after a hyphen between letters, not in a range of numbers', () => {
  expect(textOf(wrap('oud-leerling 12-59-100', looks.body, typesetter, 45))).toEqual(['oud-', 'leerling ', '12-59-100'])
})

test('keeps a number with its unit', () => {
  expect(textOf(wrap('voor 17\u00a0% of €\u202f500', looks.body, typesetter, 40))).toEqual([
    'voor ',
    '17\u00a0% of ',
    '€\u202f500',
  ])
})

test('keeps a word together that changes weight halfway', () => {
  const list = [{ text: 'aaaa (' }, { text: 'nieuw', bold: true }, { text: ') b' }]
  expect(textOf(wrap(list, looks.body, typesetter, 60))).toEqual(['aaaa ', '(nieuw) b'])
})

test('cuts a word of ten thousand characters', () => {
  const lines = textOf(wrap('x'.repeat(10_000), looks.body, typesetter, width))
  expect([lines.length, new Set(lines.map(line => line.length))]).toEqual([500, new Set([20])])
})

test('makes no line of no text', () => {
  expect(wrap('', looks.body, typesetter, width)).toEqual([])
})
