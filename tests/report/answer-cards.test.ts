import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stages } from '../../src/domain/scan/model.ts'
import { scaleOf } from '../../src/domain/scan/scale.ts'
import { model } from '../../src/model/index.ts'
import { answerCards } from '../../src/report/answer-cards.ts'
import { answerLabels } from '../../src/report/votes.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'

const scales = readAs('en/scales.yaml', wordSchemas.scales)

describe('the cards of a person', () => {
  test('are the answers that a card is raised for, in the order of counting', () => {
    const cards = answerCards(model.items, { stage: 'before' }, scales)
    expect(cards.map(({ answer, sign }) => [answer, sign])).toEqual([
      ...[0, 1, 2, 3, 4].map(value => [value, String(value)]),
      ['W', '?'],
    ])
    expect(cards.at(-1)?.labels).toEqual([scales.dontKnow.label])
  })

  test('say one scale where the statements use one', () => {
    const cards = answerCards(model.items, { stage: 'before', frame: 'usual' }, scales)
    expect(cards[4]?.labels).toEqual([scales.usual[4].label])
  })

  test('say for any statements all that these are called by, once, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(model.items, { minLength: 1 }), fc.constantFrom(...stages), (items, stage) => {
        const cards = answerCards(items, { stage }, scales)
        const used = new Set(items.map(item => scaleOf(item, { stage })))
        for (const { answer, labels } of cards) {
          const called = items.map(item => answerLabels(item, { stage }, scales)(answer))
          expect(new Set(labels)).toEqual(new Set(called))
          expect(labels).toHaveLength(answer === 'W' ? 1 : used.size)
        }
      }),
    )
  })
})
