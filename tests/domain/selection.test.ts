import { describe, expect, test } from 'vitest'
import { ownActionId } from '../../src/domain/plan/action-edit.ts'
import { planOf } from '../../src/domain/plan/plan.ts'
import { selectActions } from '../../src/domain/plan/selection.ts'
import { priorities, type Priority } from '../../src/domain/plan/priority.ts'
import type { Answers, Assessment } from '../../src/domain/scan/assessment.ts'
import type { Item, Model, Stage } from '../../src/domain/scan/model.ts'
import { itemValues } from '../../src/domain/score/item-values.ts'
import { score } from '../../src/domain/score/result.ts'
import { model } from '../../src/model/index.ts'
import { aDay, anAssessment } from '../factories.ts'

const [anItem] = model.items
if (!anItem) throw new Error('No statement')
const { parameters } = model
const caps = { maxActions: 4, maxPerOwner: 9, maxPerLever: 9, minQuickWins: 1, minAfterActions: 1, secondWave: 2 }
const small = (changes: Partial<typeof caps> = {}): Model => ({
  ...model,
  parameters: { ...parameters, plan: { ...parameters.plan, ...caps, ...changes } },
})

type Kind = Partial<Item> & Pick<Partial<Priority>, 'impact' | 'quickWin'>
/** Candidates from the most urgent on, by letters for ids; without more, one of no kind that the plan wants. */
const candidates = (kinds: Record<string, Kind>): Priority[] =>
  Object.entries(kinds).map(([id, { impact = 1, quickWin = false, ...changes }]) => {
    const item: Item = { ...anItem, phase: 'before', needs: [], ...changes, id }
    return { item, impact, priority: 100, findOut: false, quickWin, bigStep: false }
  })
const quick = { quickWin: true }
const after = { phase: 'after' } as const

function selected(kinds: Record<string, Kind>, changes: Partial<typeof caps> = {}, stage: Stage = 'before') {
  const facts = { answers: {}, values: new Map(), stage }
  const { actions, secondWave } = selectActions(small(changes), candidates(kinds), facts)
  return [actions, secondWave].map(list => list.map(({ item }) => item.id).join(''))
}

describe('the selection', () => {
  test('takes the most urgent as they are when a quick win and an action for afterwards are among them', () => {
    expect(selected({ A: quick, B: after, C: {}, D: {}, E: quick, F: after, G: {} })).toEqual(['ABCD', 'EF'])
  })

  test('gives its last place to the best quick win when it has none', () => {
    expect(selected({ A: after, B: {}, C: {}, D: {}, E: quick, F: quick })).toEqual(['ABCE', 'DF'])
  })

  test('gives its last place but one to the best action for afterwards when it has none', () => {
    expect(selected({ A: quick, B: {}, C: {}, D: {}, E: after, F: after })).toEqual(['ABED', 'CF'])
    expect(selected({ A: {}, B: {}, C: {}, D: {}, E: quick, F: after })).toEqual(['ABFE', 'CD'])
  })

  test('puts them behind the others while there is room', () => {
    const crowded = { A: after, B: {}, C: quick } as const
    expect(selected(crowded, { maxPerOwner: 2 })).toEqual(['ABC', ''])
  })

  test('stays as it is where there is none of the kind', () => {
    expect(selected({ A: {}, B: {}, C: {}, D: {}, E: {} })).toEqual(['ABCD', 'E'])
  })

  test('needs no action for afterwards once the training is over', () => {
    expect(selected({ A: quick, B: {}, C: {}, D: {}, E: after }, {}, 'after')).toEqual(['ABCD', 'E'])
  })

  test('hides what matters too little, from just below the border on', () => {
    const border = parameters.priority.hideImpactBelow
    expect(selected({ A: quick, B: after, C: { impact: border }, D: { impact: border - 1e-6 } })).toEqual(['ABC', ''])
  })
})

describe('what must come first', () => {
  const met = parameters.plan.prerequisiteMetFrom / parameters.answers.pointsPerStep
  const needing = (needs: string[][], answers: Answers) => {
    const items = ['X', 'Y', 'Z'].map(id => ({ ...anItem, id }))
    const facts = { answers, values: itemValues(model, items, answers), stage: 'before' } as const
    return selectActions(small(), candidates({ A: { needs } }), facts).actions[0]?.first
  }

  test('is nothing when one of the alternatives is arranged just well enough', () => {
    expect(met).toBe(2)
    expect(needing([['X', 'Y']], { X: 0, Y: 2 })).toEqual([])
    expect(needing([['X', 'Y']], { X: 0, Y: 1 })).toEqual(['X'])
  })

  test('is the first alternative that applies, for each need of its own', () => {
    expect(needing([['X', 'Y'], ['Z']], { X: 'N', Y: 0, Z: 1 })).toEqual(['Y', 'Z'])
    expect(needing([['X']], { X: 'N' })).toEqual([])
  })
})

describe('a priority', () => {
  const rules = parameters.priority
  const byEffort: Partial<Item>[] = [
    { id: 'A', effort: 1 },
    { id: 'B', effort: 3 },
  ]
  /** Statements that are worth as much as can be, so that without a boost the impact is exactly one. */
  const weighing = (items: Partial<Item>[], changes: Partial<typeof rules> = {}): Model => ({
    ...model,
    items: items.map(item => ({ ...anItem, lever: 'L1', weight: rules.fullWeight, ...item })),
    levers: model.levers.map(each => ({ ...each, weight: rules.fullWeight })),
    parameters: { ...parameters, priority: { ...rules, ...changes } },
  })
  const of = (made: Model, lowest: (typeof model.levers)[number]['id'][] = []) => {
    const answers: Answers = Object.fromEntries(made.items.map(({ id }) => [id, 0]))
    const values = itemValues(made, made.items, answers)
    return priorities(made, { answers, stage: 'before', values, lowest })
  }

  test('is a quick win or a big step from exactly the border of a strong impact on, by its effort', () => {
    expect([rules.quickWinEffort, rules.bigStepEffort]).toEqual([1, 3])
    const made = (strongImpact: number) => weighing(byEffort, { strongImpact })
    const flags = (strongImpact: number) =>
      of(made(strongImpact)).map(({ item, quickWin, bigStep }) => [item.id, quickWin, bigStep])
    expect(flags(1)).toEqual([
      ['A', true, false],
      ['B', false, true],
    ])
    expect(flags(1 + 1e-9)).toEqual([
      ['A', false, false],
      ['B', false, false],
    ])
  })

  test('goes to the lower id when two are equal, in whatever order the model has them', () => {
    const ids = (...order: string[]) => of(weighing(order.map(id => ({ id })))).map(({ item }) => item.id)
    expect(ids('C', 'A', 'B')).toEqual(['A', 'B', 'C'])
    expect(ids('B', 'C', 'A')).toEqual(['A', 'B', 'C'])
  })

  test('is boosted for the very lowest levers only', () => {
    const levers = (['L1', 'L2', 'L3', 'L4', 'L5'] as const).slice(0, rules.boostedLevers + 1)
    const found = of(weighing(levers.map(id => ({ id, lever: id }))), [...levers])
    const impacts = Object.fromEntries(found.map(({ item, impact }) => [item.id, impact]))
    expect(impacts).toEqual(
      Object.fromEntries(levers.map((id, index) => [id, index < rules.boostedLevers ? rules.boost : 1])),
    )
  })
})

describe('a plan as people worked on it', () => {
  const today = aDay('2026-12-01')
  const shown = (changes: Partial<Assessment>) => {
    const assessment = anAssessment(changes)
    return planOf(model, assessment, score(model, assessment), today)
  }

  test('names first only what it does not hold itself and this model still has', () => {
    const actions = [
      { id: 'Q24', first: ['Q27', 'Q03', 'Q99'] },
      { id: 'Q27', first: [] },
    ]
    const plan = { base: today, model: model.version, actions, secondWave: [] }
    expect(shown({ plan })?.actions.map(({ id, first }) => [id, first])).toEqual([
      ['Q24', ['Q03']],
      ['Q27', []],
    ])
  })

  test('gives an action to whom it was suggested when only spaces were typed', () => {
    const added = { added: true, ownerOther: '  ' } as const
    const ownersOf = (edits: Assessment['edits']) => shown({ edits })?.actions.map(({ owner }) => owner)
    expect(ownersOf({ Q24: added, Q27: { ...added, ownerOther: ' J. ' } })).toEqual([
      { role: model.items.find(({ id }) => id === 'Q24')?.owner },
      { other: 'J.' },
    ])
  })

  test('knows an action of the visitor’s own by its id', () => {
    expect(ownActionId('x7')).toBe('own-x7')
    expect(shown({ edits: { [ownActionId('x7')]: { what: 'Mine' } } })?.actions).toMatchObject([
      { id: 'own-x7', item: null, quickWin: false, bigStep: false, findOut: false },
    ])
  })
})
