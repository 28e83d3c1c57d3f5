import { expect, test } from 'vitest'
import type { Random } from '../../src/domain/random.ts'
import { parseFile } from '../../src/domain/saved-file/parse-file.ts'
import { toFields } from '../../src/domain/saved-file/to-fields.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { withTitle } from '../../src/domain/scan/change.ts'
import { model } from '../../src/model/index.ts'
import { createLibrary } from '../../src/stores/library.ts'
import { createTrash } from '../../src/stores/trash.ts'
import type { Workspace } from '../../src/stores/workspace.ts'
import { anAssessment } from '../factories.ts'
import { aTab } from '../stores/a-tab.ts'
import { aStorage } from '../stores/fake-storage.ts'
import { tamperedFile } from './files.ts'
import { fuzz, type Verdict } from './fuzz.ts'
import { below } from './json-tree.ts'
import { same } from './laws.ts'

const now = () => new Date('2026-11-21T14:02:00Z')
/** What this browser has already; the first has the id that most files bring too. */
const own = ['b7f0c2', 'mine'].map(id => anAssessment({ id, title: `Own ${id}`, answers: { Q01: 1, Q02: 3 } }))

/** A file, and how many characters the browser still takes when it comes. */
interface Import {
  text: string
  room: number
}

function someImport(random: Random): Import {
  const text = tamperedFile(random)
  return { text, room: random() < 0.3 ? 1_000_000 : below(2 * text.length + 1_500, random) }
}

function judge({ text, room }: Import): Verdict {
  const parsed = parseFile(text, model)
  if (!parsed.ok) return 'refused'
  const local = aStorage()
  const tab = aTab(local, { now })
  for (const assessment of own) tab.add(assessment)
  local.limit(tab.engine.size('') + room)
  bringIn(tab, parsed.assessments)
  const fault = faultIn(tab, aTab(local, { now }), parsed.assessments)
  if (fault) return { fault }
  local.limit(1_000_000)
  return faultOnceThereIsRoom(tab, () => aTab(local, { now }), parsed.assessments) ?? 'taken'
}

/** As the page does it, with the answer “replace” to every question. */
function bringIn(tab: Workspace, brought: readonly Assessment[]): void {
  let copies = 0
  const library = createLibrary(tab, { now, newId: () => `copy${++copies}`, trash: createTrash(tab, now) })
  for (const assessment of brought) {
    if (tab.has(assessment.id)) library.replace(assessment)
    else tab.add(assessment)
  }
}

/** What is wrong while the storage may have refused, in the tab itself and for who opens the site anew. */
function faultIn(tab: Workspace, anew: Workspace, brought: readonly Assessment[]): string | null {
  if (!hasAll(tab.list(), brought)) return 'not all is in the tab that brought it in'
  if (!hasAll(everyIn(tab), own)) return 'own work is gone from the tab'
  if (!hasAll(everyIn(anew), own)) return 'own work is gone from the storage'
  if (!hasAll([...brought, ...own], anew.list())) return 'something is stored by half'
  if (anew.$unopened.get().length > 0) return 'something is stored that cannot be read'
  const allStored = hasAll(anew.list(), brought)
  return allStored || tab.$saving.get().state === 'refused' ? null : 'a refusal was not said'
}

function faultOnceThereIsRoom(tab: Workspace, anew: () => Workspace, brought: readonly Assessment[]): Verdict | null {
  tab.engine.write('beklijf:1:copy', 'asked')
  if (!hasAll(anew().list(), brought)) return { fault: 'not all was stored once there was room' }
  const renamed = { ...tab.$assessment.get(), title: 'Renamed' }
  tab.change(withTitle(renamed.title))
  return hasAll(anew().list(), [renamed]) ? null : { fault: 'a new title changed something else too' }
}

/** Also what lies in the trash. */
function everyIn(tab: Workspace): Assessment[] {
  const thrownAway = createTrash(tab, now).list()
  return [...tab.list(), ...thrownAway.map(({ kept }) => kept.assessment)]
}

/**
 * Whether every one of those is there, whole. A copy in the trash has an id of its own, a replaced one a new moment, and an
 * edit or a scenario of nothing says nothing.
 */
function hasAll(there: readonly Assessment[], wanted: readonly Assessment[]): boolean {
  const contentOf = ({ id: _id, updated: _updated, edits, scenarios, ...content }: Assessment) => {
    return toFields({ ...content, id: '', updated: '', edits: said(edits), scenarios: said(scenarios) })
  }
  const contents = there.map(contentOf)
  return wanted.every(assessment => contents.some(content => same(content, contentOf(assessment))))
}

function said<Value extends object>(records: Readonly<Record<string, Value>>): Record<string, Value> {
  const entries = Object.entries(records)
  return Object.fromEntries(entries.filter(([, record]) => Object.values(record).some(value => value !== undefined)))
}

test('a file is brought in whole, assessment by assessment, wherever the storage refuses', () => {
  const { faults, taken } = fuzz({ share: 0.1, seed: 5, make: someImport, judge })
  expect(faults).toEqual([])
  expect(taken).toBeGreaterThan(10)
})
