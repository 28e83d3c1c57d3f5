import { describe, expect, test } from 'vitest'
import { withAnswer, withNote, withoutAnswer } from '../../src/domain/scan/change.ts'
import { anAssessment } from '../factories.ts'
import { answersIn, aTab, tellOf } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

describe('two tabs', () => {
  test('that answer different statements lose nothing, heard or not', () => {
    const local = aStorage()
    const [one, two] = [aTab(local), aTab(local)]
    one.change(withAnswer('Q01', 1))
    two.heard(null)
    two.change(withAnswer('Q02', 2))
    one.change(withAnswer('Q03', 3))
    tellOf(one, two)
    expect(answersIn(one)).toEqual({ Q01: 1, Q02: 2, Q03: 3 })
    expect(answersIn(two)).toEqual({ Q01: 1, Q02: 2, Q03: 3 })
  })

  test('that write notes beside different statements lose none', () => {
    const local = aStorage()
    const [one, two] = [aTab(local), aTab(local)]
    one.change(withAnswer('Q01', 1))
    two.heard(null)
    one.change(withNote('Q01', 'Of the one'))
    two.change(withNote('Q02', 'Of the other'))
    two.change(withNote('M01', 'On measuring'))
    tellOf(two, one)
    const notes = { Q01: 'Of the one', Q02: 'Of the other', M01: 'On measuring' }
    for (const tab of [one, two, aTab(local)]) expect(tab.$assessment.get().notes).toEqual(notes)
  })

  test('that start at the same moment end in one assessment', () => {
    const local = aStorage()
    const [one, two] = [aTab(local), aTab(local)]
    one.change(withAnswer('Q01', 1))
    two.change(withAnswer('Q02', 2))
    expect(answersIn(two)).toEqual({ Q01: 1, Q02: 2 })
    expect(one.list()).toHaveLength(1)
  })

  test('that change the same answer both show the last one', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.change(withAnswer('Q01', 4))
    tellOf(two, one)
    expect(answersIn(one)).toEqual({ Q01: 4 })
  })

  test('keep a cleared answer cleared', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.change(withoutAnswer('Q01'))
    one.change(withAnswer('Q02', 2))
    expect(answersIn(one)).toEqual({ Q02: 2 })
  })

  test('may each have another assessment open', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    two.add(anAssessment({ id: 'other', answers: { Q05: 4 } }))
    tellOf(two, one)
    one.change(withAnswer('Q02', 2))
    expect(answersIn(one)).toEqual({ Q01: 1, Q02: 2 })
    expect(answersIn(two)).toEqual({ Q05: 4 })
    expect(
      one
        .list()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([one.$assessment.get().id, 'other'].toSorted())
  })

  test('agree when a clock is set back', () => {
    const local = aStorage()
    const late = aTab(local, { now: () => new Date('2027-01-01') })
    late.change(withAnswer('Q01', 1))
    const early = aTab(local, { now: () => new Date('2026-01-01') })
    early.change(withAnswer('Q01', 4))
    expect(answersIn(aTab(local))).toEqual({ Q01: 4 })
  })

  test('lose nothing when one of them could not write for a while', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    local.limit(1)
    one.change(withAnswer('Q02', 2))
    local.limit(100_000)
    two.change(withAnswer('Q03', 3))
    tellOf(two, one)
    one.change(withAnswer('Q04', 4))
    expect(answersIn(aTab(local))).toEqual({ Q01: 1, Q02: 2, Q03: 3, Q04: 4 })
  })

  test('do not write back what the other one deleted before the visitor chooses', () => {
    const local = aStorage()
    const one = aTab(local)
    one.change(withAnswer('Q01', 1))
    const two = aTab(local)
    one.deleteAll()
    two.heard(null)
    two.change(withAnswer('Q02', 2))
    expect(local.length).toBe(0)
    expect(two.$saving.get()).toEqual({ state: 'refused', reason: 'deleted' })
    two.keepHere()
    expect(answersIn(aTab(local))).toEqual({ Q01: 1, Q02: 2 })
  })
})
