import type { ActionEdits } from '../../src/domain/plan/action-edit.ts'
import { planOf } from '../../src/domain/plan/plan.ts'
import type { Answer, Assessment } from '../../src/domain/scan/assessment.ts'
import type { Role } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { formatFor } from '../../src/i18n/format.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { roi } from '../../src/model/roi.ts'
import type { FinishedDocument } from '../../src/pdf/layout/document.ts'
import { planDocument } from '../../src/pdf/plan/document.ts'
import { workshop as rules } from '../../src/model/workshop.ts'
import { returnsSection } from '../../src/pdf/plan/returns-section.ts'
import { workshopSection } from '../../src/pdf/plan/workshop-section.ts'
import { readDocumentWords } from '../../src/schemas/document-words.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { fonts } from './factories.ts'

const today = aDay('2026-11-21')

interface Asked {
  locale?: Locale
  owner?: { key: string; name: string } | null
  group?: readonly Assessment[]
  example?: boolean
}

/** The plan of an assessment as the site makes it. */
export function aPlan(assessment: Assessment, asked: Asked = {}): FinishedDocument {
  const { locale = 'nl', owner = null, group = [], example = false } = asked
  const result = score(model, assessment)
  const [words, format] = [readDocumentWords(locale), formatFor(locale)]
  return planDocument({
    ...{ model, assessment, result, group, owner, example, locale, fonts },
    plan: planOf(model, assessment, result, today),
    returns: owner ? null : returnsSection({ model, roi, assessment, result, words, format }),
    workshop: owner ? null : workshopSection({ model, assessment, rules, words, format }),
    ...{ words, format },
    now: new Date('2026-11-21T12:34:56Z'),
  })
}

const context = {
  stage: 'before',
  role: 'hr',
  training: 'Consultatief verkopen',
  organisation: 'Noordkade',
  participants: 12,
  start: aDay('2027-01-12'),
  end: aDay('2027-02-02'),
} as const satisfies Assessment['context']

/** Worked example B, with dates. */
export function exampleB(changes: Partial<Assessment> = {}): Assessment {
  return anAssessment({ answers: exampleAnswers('b-full'), context, ...changes })
}

/** Views of one training by people of these roles, so far apart that gaps show. */
export function viewsBy(...roles: readonly (Role | undefined)[]): Assessment[] {
  const answers = [exampleAnswers('b-full'), answersFor(model, 4), answersFor(model, 1), answersFor(model, 3)]
  return roles.map((role, index) =>
    exampleB({
      id: `view${index}`,
      group: 'together',
      title: `Dossier ${index + 1}`,
      context: { ...context, role },
      answers: answers[index % answers.length] ?? {},
    }),
  )
}

/** A plan of so many actions of the visitor's own and none that the answers suggest. */
export function withOwnActions(count: number, changes: Partial<Assessment> = {}): Assessment {
  const owners = ['hr', 'manager', 'trainer'] as const
  const own = Array.from({ length: count }, (_, index): [string, ActionEdits[string]] => [
    `own-${index}`,
    {
      what: `Eigen actie ${index + 1}: bel elke deelnemer een week na de training. Vraag wat is gelukt.`,
      ...(index % 5 === 4 ? { ownerOther: `Team ${index % 3}` } : { owner: owners[index % owners.length] }),
      ...(index % 3 === 0 ? { day: aDay('2027-03-01'), hours: 3, proof: 'Iedereen is gebeld.' } : {}),
      ...(index % 7 === 0 ? { status: 'busy' as const } : {}),
      ...(index % 11 === 0 ? { note: `Aantekening ${index + 1}` } : {}),
      phase: 'after',
    },
  ])
  return exampleB({ answers: {}, edits: Object.fromEntries(own), ...changes })
}

/** Words that differ and hold no other one, of so many characters in all. */
export function story(characters: number, name: string): string {
  const size = name.length + 6
  return Array.from(
    { length: Math.floor(characters / size) },
    (_, index) => `${name}${String(index).padStart(5, '0')}`,
  ).join(' ')
}

/** What a person or a file may put into any field. */
export const hostile =
  '\u202egnirts\u202c \u200f\u200e <script>alert(1)</script> {owner} {note} 👩🏽‍💻 \u0000\u0007\u001b[0m ' +
  `(\\) %PDF- ${'onafbreekbaar'.repeat(40)} مرحبا e\u0301\ud83d\r\n\u2028einde`

/** Example B with text in every field a person can fill in. */
export function filledWith(typed: string): Assessment {
  const edit = { what: typed, ownerOther: typed, note: typed, proof: typed, hours: 5 }
  return exampleB({
    context: { ...context, training: typed, organisation: typed },
    notes: { Q01: typed, Q50: typed, M03: typed },
    measurability: { M01: 1, M02: 'W', M08: 4 },
    edits: { 'own-a': edit, 'own-b': { what: typed }, Q43: { ...edit, added: true } },
  })
}

export const allAnswers = (answer: Answer) => answersFor(model, answer)
