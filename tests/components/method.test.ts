import { describe, expect, test } from 'vitest'
import { methodPlaces } from '../../src/components/reading/method-places.ts'
import { parameterRows } from '../../src/components/reading/parameter-rows.ts'
import { formatFor } from '../../src/i18n/format.ts'
import { model } from '../../src/model/index.ts'
import { readAs } from '../../src/schemas/read.ts'
import { bands } from '../../src/schemas/words/bands.ts'
import { levers } from '../../src/schemas/words/levers.ts'

describe('a parameter', () => {
  const facts = { unit: 'points', status: 'assumption', source: 'Own choice' } as const

  test('is written in the language, with the decimals it has', () => {
    const group = { quickMin: { value: 1.5, ...facts } }
    expect(parameterRows(group, formatFor('nl'))).toEqual([{ name: 'quick min', value: '1,5', ...facts }])
    expect(parameterRows(group, formatFor('en'))).toEqual([{ name: 'quick min', value: '1.5', ...facts }])
  })

  test('with several values shows them all, a row for each name', () => {
    const group = {
      spread: { value: [0.6, 1], ...facts },
      timing: { value: { before: { after: 1 }, after: { after: 1.3 } }, ...facts },
    }
    expect(parameterRows(group, formatFor('en')).map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'spread: 0.6 · 1',
      'timing, before, after: 1',
      'timing, after, after: 1.3',
    ])
  })
})

test('the numbers in the method come from the model', () => {
  const names = { bands: readAs('nl/bands.yaml', bands).bands, levers: readAs('nl/levers.yaml', levers).levers }
  const places = methodPlaces(model, names, formatFor('nl'))
  expect(places).toMatchObject({
    fullCount: String(model.items.length),
    gateFrom: String(model.gate.minimum),
    totalShare: `${model.parameters.readiness.totalShare * 100}%`,
    halfLifeNone: String(model.parameters.halfLife.base),
    gateLevers: 'Kansen om het te gebruiken, Steun van leidinggevenden en Wat de organisatie verwacht',
  })
})
