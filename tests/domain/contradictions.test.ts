import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../src/domain/scan/assessment.ts'
import { consistency, contradictions } from '../../src/domain/scan/contradictions.ts'
import type { Stage } from '../../src/domain/scan/model.ts'
import { model } from '../../src/model/index.ts'
import { answersFor } from '../factories.ts'

const found = (answers: Answers, stage: Stage = 'after') =>
  contradictions(model.rules, answers, stage).map(rule => rule.id)

/** The table of 3.8: answers that just make a rule fire, and a change that just stops it. */
const table: [id: string, fires: Answers, silent: Answers][] = [
  ['H1', { Q21: 3, Q20: 1 }, { Q20: 2 }],
  ['H2', { Q34: 3, Q02: 1 }, { Q34: 2 }],
  ['H3', { Q53: 3, Q52: 1 }, { Q52: 2 }],
  ['H4', { Q51: 3, Q52: 1 }, { Q51: 2 }],
  ['H5', { Q17: 3, Q16: 1 }, { Q16: 2 }],
  ['H6', { Q15: 3, Q02: 1 }, { Q02: 2 }],
  ['H7', { Q40: 3, Q25: 1, Q34: 2, Q41: 0 }, { Q41: 1 }],
  ['H8', { Q26: 3, Q19: 1 }, { Q19: 2 }],
  ['H9', { Q30: 3, Q31: 0 }, { Q31: 1 }],
  ['H10', { Q47: 3, Q20: 0, Q21: 0 }, { Q21: 1 }],
  ['S1', { Q12: 3, Q38: 1, Q39: 1 }, { Q39: 2 }],
  ['S2', { Q12: 4, Q06: 3, Q07: 1 }, { Q12: 3 }],
  ['S3', { Q54: 3, Q09: 1 }, { Q09: 2 }],
  ['S4', { Q46: 3, Q40: 0 }, { Q40: 1 }],
  ['S5', { Q53: 3, Q49: 0 }, { Q49: 1 }],
  ['S6', { Q48: 3, Q18: 0, Q17: 1 }, { Q17: 2 }],
]

test('tries every rule but the one about all answers', () => {
  expect(table.map(([id]) => id)).toEqual(model.rules.map(rule => rule.id).filter(id => id !== 'H11'))
})

describe.each(table)('%s', (id, fires, silent) => {
  test('fires at its borders and not a step beside them', () => {
    expect(found(fires)).toContain(id)
    expect(found({ ...fires, ...silent })).not.toContain(id)
  })

  test('is silent when one of its answers is unknown or missing', () => {
    for (const item of Object.keys(fires)) {
      // The mean of H7 takes what is known of its three.
      if (id === 'H7' && item !== 'Q40') continue
      expect(found({ ...fires, [item]: 'W' })).not.toContain(id)
    }
  })
})

test('H7 waits until the training has begun, and takes the mean of what is known', () => {
  const answers: Answers = { Q40: 4, Q25: 1, Q34: 'W' }
  expect(found(answers, 'before')).not.toContain('H7')
  expect(found(answers, 'during')).toContain('H7')
})

describe('H11', () => {
  const some = (count: number, answer: 0 | 4) =>
    Object.fromEntries(model.items.slice(0, count).map(item => [item.id, answer]))

  test('fires from twenty known answers that are nearly all the same', () => {
    expect(found(some(20, 4))).toContain('H11')
    expect(found(some(19, 4))).not.toContain('H11')
    expect(found({ ...some(20, 4), Q19: 0, Q20: 0 })).toContain('H11')
    expect(found({ ...some(20, 4), Q18: 0, Q19: 0, Q20: 0 })).not.toContain('H11')
  })

  test('fires for a tiny spread too', () => {
    const nearly = model.items.map((_, index): Answer => (index % 9 === 0 ? 3 : 2))
    expect(found(answersFor(model, nearly))).toContain('H11')
  })
})

test('takes the penalties off the consistency, never below its floor', () => {
  const rules = (...ids: string[]) => model.rules.filter(rule => ids.includes(rule.id))
  expect(consistency([], 0.5)).toBe(1)
  expect(consistency(rules('H1', 'S1'), 0.5)).toBeCloseTo(0.89, 10)
  expect(consistency(model.rules, 0.5)).toBe(0.5)
})
