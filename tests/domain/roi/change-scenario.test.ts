import { describe, expect, test } from 'vitest'
import { withoutScenario, withScenario, withScenarioFields } from '../../../src/domain/roi/change-scenario.ts'
import { anAssessment } from '../../factories.ts'

const ab12 = { name: 'Mine', participants: 12, later: [1] }
const cd34 = { name: 'Theirs' }
const before = anAssessment({ answers: { Q01: 3 }, scenarios: { ab12, cd34 } })

describe('a scenario', () => {
  test('is put beside the others, whole', () => {
    const after = withScenario('ef56', { name: 'Third', salesMargin: [1, null, 3] })(before)
    expect(after).toStrictEqual({
      ...before,
      scenarios: { ab12, cd34, ef56: { name: 'Third', salesMargin: [1, null, 3] } },
    })
  })

  test('is put in the place of the one with its id', () => {
    expect(withScenario('ab12', { horizon: 24 })(before)).toStrictEqual({
      ...before,
      scenarios: { ab12: { horizon: 24 }, cd34 },
    })
  })

  test('gets fields and loses those that are undefined, and keeps what a later release wrote', () => {
    const after = withScenarioFields('ab12', { name: undefined, participants: 20, mode: 'evaluation' })(before)
    expect(after).toStrictEqual({
      ...before,
      scenarios: { ab12: { participants: 20, mode: 'evaluation', later: [1] }, cd34 },
    })
  })

  test('comes back with its fields where it was gone, also under a name that every object has by birth', () => {
    for (const id of ['ef56', 'constructor', 'toString', '__proto__']) {
      const { scenarios } = withScenarioFields(id, { horizon: 24 })(before)
      expect(Object.entries(scenarios)).toStrictEqual([
        ['ab12', ab12],
        ['cd34', cd34],
        [id, { horizon: 24 }],
      ])
    }
    expect('horizon' in {}).toBe(false)
  })

  test('is taken away alone', () => {
    expect(withoutScenario('ab12')(before)).toStrictEqual({ ...before, scenarios: { cd34 } })
    expect(withoutScenario('constructor')(before)).toStrictEqual(before)
  })

  test('is never changed in place', () => {
    const changes = [withScenario('ab12', {}), withScenarioFields('ab12', { horizon: 1 }), withoutScenario('ab12')]
    for (const change of changes) change(before)
    expect(before.scenarios).toStrictEqual({ ab12, cd34 })
  })
})
