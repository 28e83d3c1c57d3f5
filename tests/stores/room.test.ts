import { expect, test } from 'vitest'
import { withAnswer, withMeasurability, withNote } from '../../src/domain/scan/change.ts'
import { withEdit } from '../../src/domain/plan/change-plan.ts'
import { model } from '../../src/model/index.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { aTab } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

/** Two sentences, as people write beside an answer. */
const note = 'Dit regelen we met de teamleiders. Vraag in december aan Petra of de agenda’s al naast elkaar liggen. '
/** Kilobytes of a thousand, as the room of a browser is counted. */
const bar = 300

test('keeps ten full assessments with a note at every statement and seven edited actions within its room', () => {
  const local = aStorage()
  const workspace = aTab(local)
  for (let count = 0; count < 10; count++) {
    workspace.startNew()
    for (const { id } of model.items) {
      workspace.change(withAnswer(id, 2))
      workspace.change(withNote(id, note))
    }
    for (const { id } of model.measures) workspace.change(withMeasurability(id, 3))
    for (const { id } of model.items.slice(0, 7)) workspace.change(withEdit(id, { what: note, note, hours: 4 }))
  }
  expect(workspace.list()).toHaveLength(10)
  const engine = createEngine({ local: () => local, tab: () => aStorage() })
  const used = engine.size('beklijf:1:') / 1000
  expect(used).toBeGreaterThan(50)
  expect(used).toBeLessThan(bar)
})
