import type { Assessment } from '../domain/scan/assessment.ts'
import { fill } from '../i18n/fill.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'

interface NameWords {
  untitled: string
  /** `{name}` and `{role}` */
  named: string
}

/** The same with the role of who filled it in, where that tells several views of one training apart. */
export function caseNameWithRole(
  assessment: Pick<Assessment, 'title' | 'context'>,
  words: NameWords,
  roles: ScaleWords['roles'],
): string {
  const name = caseName(assessment, words.untitled)
  const { role } = assessment.context
  return role ? fill(words.named, { name, role: roles[role] }) : name
}

/** What a visitor recognises an assessment by: its title, else the training, else the organisation. */
export function caseName({ title, context }: Pick<Assessment, 'title' | 'context'>, untitled: string): string {
  return title || context.training || context.organisation || untitled
}
