import type { Answers, Assessment } from '../../src/domain/scan/assessment.ts'
import { model } from '../../src/model/index.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { createWorkspace, type Workspace } from '../../src/stores/workspace.ts'
import { aStorage, type FakeStorage } from './fake-storage.ts'

let ids = 0

/** A tab of a browser: its own memory and tab storage on the browser's shared storage. */
export function aTab(local: FakeStorage, { tab = aStorage(), now = () => new Date() } = {}): Workspace {
  const engine = createEngine({ local: () => local, tab: () => tab })
  return createWorkspace({ engine, site: 'beklijf', model, now, newId: () => `id${++ids}` })
}
export const answersIn = (workspace: Workspace): Answers => workspace.$assessment.get().answers
export const keyOf = (assessment: Assessment): string => `beklijf:1:a:${assessment.id}`
/** What a browser tells the other tabs after a write. */
export const tellOf = (from: Workspace, to: Workspace): void => to.heard(keyOf(from.$assessment.get()))
