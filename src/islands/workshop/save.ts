import { actionsFrom } from '../../domain/workshop/deal-actions.ts'
import { answersOf, recordOf } from '../../domain/workshop/outcome.ts'
import type { Session } from '../../domain/workshop/session.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'
import { newAssessment, newId } from '../../stores/new-assessment.ts'
import { workspace } from '../parts/workspace.ts'
import type { DeskWords } from './words.ts'

/** Puts the outcome beside the visitor's other assessments and makes it the current one; `kept`: the browser took it. */
export function save(
  session: Session,
  { workshop: { outcome, record }, scales }: DeskWords,
): { title: string; kept: boolean } {
  const { context, training, items } = session.setup
  const now = new Date()
  const title = training || outcome.untitled
  const isQuick = items.every(id => statements.items.find(item => item.id === id)?.quick)
  workspace.add({
    ...newAssessment(newId(), now),
    title,
    context: { ...context, training },
    depth: isQuick ? 'quick' : 'full',
    answers: answersOf(session),
    edits: actionsFrom(session.deals, { roles: scales.roles, nobody: record.nobody, note: record.fromRoom, newId }),
    workshop: { ...recordOf(session, now.toISOString(), model.fewest) },
  })
  return { title, kept: workspace.$saving.get().state === 'saved' }
}
