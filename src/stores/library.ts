import type { Assessment } from '../domain/scan/assessment.ts'
import { withGroup, withTitle, type Change } from '../domain/scan/change.ts'
import { changedKept, keptNow } from './kept.ts'
import type { Trash } from './trash.ts'
import type { Workspace } from './workspace.ts'

/** What a visitor does with whole assessments, the current one or any other. */
export interface Library {
  rename: (id: string, title: string) => void
  /** A copy with a title of its own, beside what is there. */
  duplicate: (id: string, title: string) => void
  /** Says that these are several people's views of one training. */
  link: (ids: readonly string[]) => void
  unlink: (id: string) => void
  /** Puts an assessment beside what is there without making it the current one. */
  put: (assessment: Assessment) => void
  /** Puts an assessment in the place of the one with its id; that one goes to the trash under an id of its own. */
  replace: (assessment: Assessment) => void
}

export function createLibrary(
  workspace: Workspace,
  { now, newId, trash }: { now: () => Date; newId: () => string; trash: Trash },
): Library {
  const { shelf, refresh } = workspace
  const changeOne = (id: string, how: Change): void => {
    if (id === workspace.$assessment.get().id) return workspace.change(how)
    const found = shelf.find(id)
    const kept = found.state === 'good' ? changedKept(found.kept, how, now()) : null
    if (kept) shelf.keep(kept)
    refresh()
  }
  const put = (assessment: Assessment): void => {
    shelf.keep(keptNow(assessment, now()))
    refresh()
  }
  const copy = (id: string, changes: Partial<Assessment>): string | null => {
    const found = shelf.find(id)
    if (!('kept' in found)) return null
    const assessment = { ...found.kept.assessment, ...changes, id: newId() }
    shelf.keep({ assessment, times: found.kept.times })
    return assessment.id
  }
  return {
    rename: (id, title) => changeOne(id, withTitle(title)),
    duplicate: (id, title) => {
      const moment = now().toISOString()
      copy(id, { title, created: moment, updated: moment })
      refresh()
    },
    link: ids => {
      const groups = ids.flatMap(id => groupOf(workspace, id) ?? [])
      const group = groups[0] ?? newId()
      for (const id of ids) changeOne(id, withGroup(group))
    },
    unlink: id => changeOne(id, withGroup(undefined)),
    put,
    replace: assessment => {
      const { id } = assessment
      const found = shelf.find(id)
      const old = copy(id, {})
      if (old) trash.put(old)
      // As one change, so that for another tab too every answer of the old one is taken back.
      const kept = 'kept' in found ? (changedKept(found.kept, () => assessment, now()) ?? found.kept) : null
      shelf.keep(kept ?? keptNow(assessment, now()))
      if (id === workspace.$assessment.get().id) workspace.open(id)
      else refresh()
    },
  }
}

function groupOf({ shelf }: Workspace, id: string): string | undefined {
  const found = shelf.find(id)
  return found.state === 'good' ? found.kept.assessment.group : undefined
}
