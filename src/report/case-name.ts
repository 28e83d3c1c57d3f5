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

/** What a line has room for of a name: the words it begins with, and those it ends with, which tell two groups apart. */
export function shortName(name: string): string {
  const characters = [...name]
  if (characters.length <= longestShown) return name
  const half = longestShown / 2 - 1
  const [begin, end] = [characters.slice(0, half).join(''), characters.slice(-half).join('')]
  return `${begin.replace(/\s+\S*$/, '')} … ${end.replace(/^\S*\s+/, '')}`
}
/** With the words around it this fits in two lines of a phone, in every language. */
const longestShown = 36

/**
 * What each of several assessments is called beside the others, by id: of those with one name, the second that was begun is
 * "… (2)", so that the name of a button says which one it is about.
 */
export function namesApart(
  assessments: readonly Pick<Assessment, 'id' | 'created' | 'title' | 'context'>[],
  untitled: string,
): (id: string) => string {
  const counted = new Map<string, number>()
  const names = new Map<string, string>()
  for (const assessment of assessments.toSorted(byBeginning)) {
    const name = caseName(assessment, untitled)
    const place = (counted.get(name) ?? 0) + 1
    counted.set(name, place)
    names.set(assessment.id, place === 1 ? name : `${name} (${place})`)
  }
  return id => names.get(id) ?? untitled
}

type Begun = Pick<Assessment, 'id' | 'created'>
const byBeginning = (a: Begun, b: Begun) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id)
