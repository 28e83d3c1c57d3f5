import { describe, expect, test } from 'vitest'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { checkItemWords, checkRuleWords, checkSources } from '../../src/schemas/words-check.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'

const { items, contradictions, roi } = readModelFiles()

describe('words of statements', () => {
  test('say when "not applicable" is right exactly where that answer is allowed', () => {
    const words = readAs('nl/items.yaml', wordSchemas.items)
    const { Q07, Q08 } = words
    if (!Q07 || !Q08) throw new Error('Q07 and Q08 have words')
    const { notApplicable, ...silent } = Q07
    const swapped = { ...words, Q07: silent, Q08: { ...Q08, notApplicable: notApplicable ?? '' } }
    expect(checkItemWords('nl/items.yaml', swapped, items)).toEqual([
      {
        name: 'nl/items.yaml',
        path: ['Q07', 'notApplicable'],
        cure: 'deze regel ontbreekt. In content/model/items.yaml mag ‘niet van toepassing’ bij deze stelling. Schrijf hier wanneer dat klopt.',
      },
      {
        name: 'nl/items.yaml',
        path: ['Q08', 'notApplicable'],
        cure: 'in content/model/items.yaml mag ‘niet van toepassing’ niet bij deze stelling. Haal deze regel weg.',
      },
    ])
  })

  test('are there for every statement of the model and no other', () => {
    const { Q01, ...others } = readAs('en/items.yaml', wordSchemas.items)
    if (!Q01) throw new Error('Q01 has words')
    expect(checkItemWords('en/items.yaml', { ...others, Q99: Q01 }, items)).toEqual([
      {
        name: 'en/items.yaml',
        path: ['Q01'],
        cure: '‘Q01’ staat in content/model/items.yaml, maar heeft hier geen tekst. Zet die erbij.',
      },
      {
        name: 'en/items.yaml',
        path: ['Q99'],
        cure: '‘Q99’ staat niet in content/model/items.yaml. Haal deze tekst weg, of zet ‘Q99’ daar ook neer.',
      },
    ])
  })
})

test('every source that the estimator leans on can be looked up', () => {
  const { sources } = readAs('nl/method.yaml', wordSchemas.method)
  const without = { ...sources, items: sources.items.filter(({ id }) => id !== 'boushey-glynn-2012') }
  expect(checkSources('nl/method.yaml', { sources }, roi)).toEqual([])
  expect(checkSources('nl/method.yaml', { sources: without }, roi)).toEqual([
    {
      name: 'nl/method.yaml',
      path: ['sources', 'items'],
      cure: '‘boushey-glynn-2012’ is een bron in content/model/roi.yaml, maar staat hier niet. Zet die erbij.',
    },
  ])
})

describe('questions about contradictions', () => {
  test('are there for every rule of the model', () => {
    const words = readAs('nl/contradictions.yaml', wordSchemas.contradictions)
    const rules = Object.fromEntries(Object.entries(words.rules).filter(([id]) => id !== 'S6'))
    expect(checkRuleWords('nl/contradictions.yaml', { ...words, rules }, contradictions.rules)).toEqual([
      {
        name: 'nl/contradictions.yaml',
        path: ['rules', 'S6'],
        cure: '‘S6’ staat in content/model/contradictions.yaml, maar heeft hier geen tekst. Zet die erbij.',
      },
    ])
  })
})
