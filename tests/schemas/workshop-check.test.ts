import { describe, expect, test } from 'vitest'
import { readModelFiles, type ModelFiles } from '../../src/schemas/model-files.ts'
import { checkWorkshop } from '../../src/schemas/workshop-check.ts'

const name = 'model/workshop.yaml'

describe('the numbers of the workshop', () => {
  test('fit the statements as they are in content/', () => {
    expect(checkWorkshop(readModelFiles())).toEqual([])
  })

  test('are refused when a set names a statement that does not exist', () => {
    const problems = planted(({ workshop }) => workshop.sets.twelve.push('Q99'))
    expect(problems).toEqual([
      {
        name,
        path: ['sets', 'twelve', 12],
        cure: 'stelling Q99 bestaat niet. Kies een nummer uit content/model/items.yaml.',
      },
    ])
  })

  test('are refused when a lever has no statement in the set of twelve', () => {
    const problems = planted(({ workshop }) => workshop.sets.twelve.shift())
    expect(problems).toEqual([
      {
        name,
        path: ['sets', 'twelve'],
        cure: 'hefboom L1 heeft hier geen stelling. Zet er een bij, in plaats van een andere.',
      },
    ])
  })

  test('are refused when a reason has no statement in the set of seven', () => {
    const problems = planted(({ workshop }) => workshop.sets.seven.shift())
    expect(problems).toEqual([
      {
        name,
        path: ['sets', 'seven'],
        cure: 'reden r1 heeft hier geen stelling. Zet er een bij, in plaats van een andere.',
      },
    ])
  })

  test('are refused when the parts of a script do not last as long as it says', () => {
    const problems = planted(({ workshop }) => (workshop.agendas.m45.minutes = 60))
    expect(problems).toEqual([
      {
        name,
        path: ['agendas', 'm45', 'minutes'],
        cure: 'de onderdelen duren samen 45 minuten, en hier staat 60. Maak dat gelijk.',
      },
    ])
  })
})

/** What the check says of the real model with one thing changed. */
function planted(change: (files: ModelFiles) => void) {
  const files = readModelFiles()
  change(files)
  return checkWorkshop(files)
}
