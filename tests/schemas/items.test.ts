import { describe, expect, test } from 'vitest'
import { leverIds, phases, reasonIds, roles } from '../../src/domain/scan/model.ts'
import { model } from '../../src/model/index.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import { studyModel } from '../study-model.ts'
import { itemsTable } from './items-table.ts'

describe('the item bank', () => {
  const { items } = studyModel

  test('holds what the domain study prints', () => {
    const ids = itemsTable.map(({ id }) => id)
    const rows = readModelFiles()
      .items.filter(({ id }) => ids.includes(id))
      .map(({ id, source, reasons, lever, phase, owner, effort, weight, evidence }) => ({
        ...{ id, source, reasons, lever, phase, owner, effort, weight, evidence },
      }))
    expect(rows).toEqual(itemsTable)
  })

  test('spreads over levers, phases, owners and reasons as the study counts', () => {
    const count = <Key extends string>(
      keys: readonly Key[],
      has: (item: (typeof items)[number], key: Key) => boolean,
    ) => keys.map(key => items.filter(item => has(item, key)).length)
    expect(count(leverIds, ({ lever }, id) => lever === id)).toEqual([3, 4, 3, 3, 5, 4, 4, 3, 3, 10, 4, 9])
    expect(count(phases, ({ phase }, id) => phase === id)).toEqual([20, 8, 27])
    expect(count(roles, ({ owner }, id) => owner === id)).toEqual([7, 28, 5, 7, 8])
    expect(count(reasonIds, ({ reasons }, id) => reasons.includes(id))).toEqual([4, 4, 6, 6, 6, 10, 7])
  })

  test('asks the 21 measures and two levers more in the quick scan', () => {
    const measures = itemsTable.slice(0, 26).map(({ id }) => id)
    expect(idsWhere('quick')).toEqual([...measures, 'Q30', 'Q33'])
  })

  test('offers "not applicable" on the short list only', () => {
    expect(idsWhere('notApplicable')).toEqual(['Q07', 'Q11', 'Q12', 'Q18', 'Q36', 'Q39', 'Q43', 'Q44', 'Q46', 'Q50'])
  })

  test('names what has to be there first', () => {
    const needs = items.filter(item => item.needs.length > 0).map(item => [item.id, item.needs])
    expect(needs).toEqual([
      ['Q21', [['Q20']]],
      ['Q25', [['Q24', 'Q02']]],
      ['Q26', [['Q19']]],
      ['Q34', [['Q02']]],
      ['Q39', [['Q12', 'Q38']]],
      ['Q41', [['Q40']]],
      ['Q47', [['Q20']]],
      ['Q51', [['Q52']]],
      ['Q53', [['Q52'], ['Q49']]],
      ['Q55', [['Q09']]],
    ])
  })

  test('suggests hours by effort, and days before the start by effort', () => {
    const hours = { 1: 2, 2: 12, 3: 40 }
    const daysBefore = { 1: -7, 2: -14, 3: -28 }
    expect(model.items.filter(item => item.hours !== hours[item.effort])).toEqual([])
    expect(model.items.filter(item => item.phase === 'before' && item.due !== daysBefore[item.effort])).toEqual([])
    expect(model.items.filter(item => item.phase === 'during' && item.due !== 0)).toEqual([])
    expect(model.items.filter(item => item.phase === 'after' && (item.due < 7 || item.due > 90))).toEqual([])
  })

  function idsWhere(mark: 'quick' | 'notApplicable'): string[] {
    return items.filter(item => item[mark]).map(({ id }) => id)
  }
})

describe('the levers', () => {
  test('weigh 59 together', () => {
    const weights = model.levers.map(({ weight }) => weight)
    expect(weights).toEqual([5, 4, 4, 5, 6, 5, 4, 5, 4, 6, 6, 5])
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(59)
  })

  test('count among those of seven for managers where the study says so', () => {
    const gitp = model.levers.flatMap(({ id, gitp }) => (gitp === null ? [] : [[gitp, id]]))
    expect(gitp.toSorted()).toEqual([
      [1, 'L4'],
      [2, 'L1'],
      [3, 'L8'],
      [4, 'L10'],
      [5, 'L12'],
      [6, 'L2'],
      [7, 'L11'],
    ])
  })

  test('stand behind each reason', () => {
    expect(Object.fromEntries(model.reasons.map(({ id, levers }) => [id, levers]))).toEqual({
      r1: ['L6', 'L4'],
      r2: ['L5'],
      r3: ['L1', 'L9'],
      r4: ['L11', 'L5', 'L6'],
      r5: ['L12', 'L10'],
      r6: ['L10', 'L7', 'L2', 'L3'],
      r7: ['L10', 'L4', 'L7', 'L12'],
    })
  })
})
