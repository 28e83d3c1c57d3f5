import { expect, test } from 'vitest'
import { createTrash } from '../../src/stores/trash.ts'
import { anAssessment } from '../factories.ts'
import { aTab } from './a-tab.ts'
import { aStorage } from './fake-storage.ts'

const thrownAway = new Date('2026-11-21T09:00:00Z')
const after =
  (days: number, milliseconds = 0) =>
  () =>
    new Date(thrownAway.getTime() + days * 86_400_000 + milliseconds)

test('the trash keeps a case for thirty days, to the millisecond, and then forgets it for good', () => {
  const local = aStorage()
  const workspace = aTab(local)
  workspace.add(anAssessment({ id: 'thrown', title: 'Thrown' }))
  workspace.add(anAssessment({ id: 'kept', title: 'Kept' }))
  createTrash(workspace, () => thrownAway).put('thrown')
  expect(workspace.list().map(({ id }) => id)).toEqual(['kept'])

  const there = (now: () => Date): string[] => {
    const trash = createTrash(aTab(local), now)
    trash.purge()
    return trash.list().map(({ kept, since }) => `${kept.assessment.title} ${since.toISOString()}`)
  }
  const whole = [`Thrown ${thrownAway.toISOString()}`]
  expect(there(after(29))).toEqual(whole)
  expect(there(after(30))).toEqual(whole)
  expect(there(after(30, 1))).toEqual([])
  expect(there(after(0))).toEqual([])
  expect(
    aTab(local)
      .list()
      .map(({ id }) => id),
  ).toEqual(['kept'])
})
