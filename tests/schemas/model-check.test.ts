import { describe, expect, test } from 'vitest'
import { checkModel } from '../../src/schemas/model-check.ts'
import { readModelFiles, type ModelFiles } from '../../src/schemas/model-files.ts'

describe('files of the model that do not fit together', () => {
  test('are absent from content/', () => {
    expect(checkModel(readModelFiles())).toEqual([])
  })

  test('are refused when a statement needs one that does not exist, or itself', () => {
    const files = withModel(({ items: [first] }) => {
      if (first) first.needs = [['Q99', 'Q01']]
    })
    expect(checkModel(files)).toEqual([
      { name: 'model/items.yaml', path: [0, 'needs', 0], cure: unknownItem('Q99') },
      { name: 'model/items.yaml', path: [0, 'needs', 0], cure: unknownItem('Q01') },
    ])
  })

  test('are refused when a rule asks a statement that does not exist', () => {
    const files = withModel(({ contradictions }) => {
      contradictions.rules = [{ id: 'H1', kind: 'hard', penalty: 0.1, all: [{ meanOf: ['Q01', 'Q99'], max: 1 }] }]
    })
    expect(checkModel(files)).toEqual([
      { name: 'model/contradictions.yaml', path: ['rules', 0, 'all', 0], cure: unknownItem('Q99') },
    ])
  })

  test('are refused when a statement stands in a part of another reason', () => {
    const files = withModel(({ items: [first, second] }) => {
      if (first) first.section = 'r2'
      if (second) second.reasons = []
    })
    expect(checkModel(files)).toEqual([
      {
        name: 'model/items.yaml',
        path: [0, 'section'],
        cure: 'hier hoort de eerste reden van deze stelling te staan: r1.',
      },
      {
        name: 'model/items.yaml',
        path: [1, 'section'],
        cure: 'deze stelling heeft geen redenen. Kies uit: goals, opportunities, followUp.',
      },
    ])
  })

  test('are refused when an id stands twice or not at all', () => {
    const files = withModel(({ levers, items: [first, second] }) => {
      levers.pop()
      if (first && second) second.id = first.id
    })
    expect(checkModel(files)).toContainEqual({
      name: 'model/levers.yaml',
      path: [],
      cure: '‘L12’ ontbreekt in deze lijst. Zet hem erbij.',
    })
    expect(checkModel(files)).toContainEqual({
      name: 'model/items.yaml',
      path: [1, 'id'],
      cure: '‘Q01’ staat er twee keer in. Haal een van de twee weg.',
    })
  })

  test('are refused when the levels leave a gap, overlap or do not end at 100', () => {
    const files = withModel(({ bands: { bands, gate } }) => {
      const [, second] = bands
      const last = bands.at(-1)
      if (second) second.from = 30
      if (last) last.to = 99
      gate.otherwise = 'b4'
    })
    expect(checkModel(files)).toEqual([
      {
        name: 'model/bands.yaml',
        path: ['bands', 1, 'from'],
        cure: 'een niveau begint waar het vorige ophoudt. Hier hoort 25.',
      },
      { name: 'model/bands.yaml', path: ['bands', 4, 'to'], cure: 'het laatste niveau eindigt op 100.' },
      {
        name: 'model/bands.yaml',
        path: ['gate', 'otherwise'],
        cure: 'dit niveau staat ook onder appliesTo. Kies een lager niveau, waarvoor de drempel niet geldt.',
      },
    ])
  })

  test('are refused when numbers of the transfer contradict each other', () => {
    const files = withModel(({ transfer }) => {
      transfer.readiness.totalShare.value = 0.8
      transfer.startLevel.min.value = 0.95
      transfer.certainty.nuMin.value = 20
      transfer.certainty.rangeFrom.value = 95
      transfer.halfLife.spread.value = [1, 0.5, 2]
    })
    expect(checkModel(files).map(({ path }) => path.join('.'))).toEqual([
      'readiness.bottleneckShare.value',
      'startLevel.min.value',
      'certainty.nuMin.value',
      'certainty.rangeFrom.value',
      'halfLife.spread.value',
    ])
  })

  function unknownItem(id: string): string {
    return `stelling ${id} bestaat niet, of is de stelling zelf. Kies het nummer van een andere stelling uit content/model/items.yaml.`
  }
})

/** The real model with one thing changed. */
function withModel(change: (files: ModelFiles) => void): ModelFiles {
  const files = readModelFiles()
  change(files)
  return files
}
