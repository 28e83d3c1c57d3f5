import { describe, expect, test } from 'vitest'
import { byId } from '../../src/domain/by-id.ts'
import { decisionsOf } from '../../src/domain/plan/decisions.ts'
import { planOf } from '../../src/domain/plan/plan.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { reasonIds } from '../../src/domain/scan/model.ts'
import { score } from '../../src/domain/score/result.ts'
import { locales, type Locale } from '../../src/i18n/locales.ts'
import { model } from '../../src/model/index.ts'
import { decisionQuestions, doNothing } from '../../src/report/decisions.ts'
import { firstSentence } from '../../src/report/plan.ts'
import { planView } from '../../src/report/plan-view.ts'
import { aDay, anAssessment, exampleAnswers } from '../factories.ts'
import { languageFor } from './languages.ts'

const base = aDay('2026-11-21')
const dates = { start: aDay('2027-01-12'), end: aDay('2027-02-02') }
const exampleB = (context: Partial<Assessment['context']> = dates) =>
  anAssessment({ answers: exampleAnswers('b-full'), context: { stage: 'before', ...context } })

function viewOf(assessment: Assessment, locale: Locale = 'nl') {
  const { words, format } = languageFor(locale)
  const { report, scales } = words
  const plan = planOf(model, assessment, score(model, assessment), base)
  if (!plan) throw new Error('No plan')
  const planWords = {
    ...words,
    roles: scales.roles,
    phases: scales.phases,
    levers: words.levers.levers,
    reasons: byId(reasonIds, id => words.reasons[id]),
    document: report.document,
    report: report.plan,
    alt: report.alt,
  }
  return planView(assessment, plan, { words: planWords, format })
}

describe('the plan of example B', () => {
  const view = viewOf(exampleB({ ...dates, training: 'Gesprekstraining' }))

  test('has a title, the actions per phase and what each role takes on', () => {
    expect(view.title).toBe('Plan voor Gesprekstraining')
    expect(view.subtitle).toBe('Acties: 7. Rollen: 4.')
    expect(view.phases.map(({ name, actions }) => [name, actions.length])).toEqual([
      ['Voor de training', 5],
      ['Tijdens de training', 0],
      ['Na de training', 2],
    ])
    expect(view.loads.map(load => load.sentence)).toContain('Leidinggevende: 4 acties, samen ongeveer 28 uur')
    expect(view.loads.map(load => load.sentence)).toContain('Directie: 1 actie, ongeveer 12 uur')
  })

  test('says when, with a date', () => {
    expect(view.actions.map(action => action.when)).toEqual([
      '5 januari 2027',
      '5 januari 2027',
      '5 januari 2027',
      '16 februari 2027',
      '29 december 2026',
      '4 maart 2027',
      '5 januari 2027',
    ])
    expect(view.checks[0]?.title).toBe('Dag 30, 4 maart 2027')
  })

  test('draws a line with what happens when, and says the same in words', () => {
    expect(view.timeline.moments.map(moment => [moment.label, moment.when])).toEqual([
      ['5 acties', 'ervoor'],
      ['', 'training'],
      ['2 acties', 'tot dag 30'],
      ['kijkmoment', 'dag 60'],
      ['kijkmoment', 'dag 90'],
    ])
    expect(view.timeline.alt).toBe(
      'Tijdlijn. Ervoor: 5 acties. Tijdens de training: 0 acties. Erna: 2 acties. Kijkmomenten op dag 30, 60 en 90.',
    )
  })

  test('makes finding out the task where nobody knows', () => {
    const findOut = view.secondWave.find(action => action.id === 'Q18')
    expect(findOut?.what).toBe(
      'Zoek uit of dit klopt: ‘Het management doet de training, of een proef ervan, eerst zelf.’',
    )
  })
})

describe('without dates', () => {
  test('days are counted in words', () => {
    const view = viewOf(exampleB({}))
    expect(new Set(view.actions.map(action => action.when))).toEqual(
      new Set([
        '7 dagen voor de start',
        '14 dagen na de laatste dag',
        '14 dagen voor de start',
        '30 dagen na de laatste dag',
      ]),
    )
    expect(view.checks[0]?.title).toBe('Dag 30 na de training')
    expect(view.title).toBe('Plan voor jullie training')
  })

  test('a training that is over looks ahead from the day of the plan', () => {
    const view = viewOf(exampleB({ stage: 'after', start: aDay('2026-01-12'), end: aDay('2026-02-02') }))
    expect(view.checks[0]?.title).toBe('Dag 30, 21 december 2026')
    const after = view.actions.filter(action => action.phase === 'after').length
    const shown = view.timeline.moments.filter(moment => moment.kind === 'actions')
    expect(after).toBeGreaterThan(0)
    expect(shown.length).toBeGreaterThan(0)
  })

  test('after the training, what belongs before it is for a next time', () => {
    const view = viewOf(exampleB({ stage: 'after' }))
    const before = [...view.actions, ...view.secondWave].filter(action => action.phase === 'before')
    expect(before.every(action => action.when === 'Voor de volgende keer')).toBe(true)
  })
})

describe('the decisions of example B', () => {
  const assessment = exampleB()
  const result = score(model, assessment)
  const { words, format } = languageFor('nl')
  const actions = planOf(model, assessment, result, base)?.actions ?? []
  const decisions = decisionsOf(model, { context: assessment.context, result, actions, base })

  test('are questions to be answered with yes, yes if or no', () => {
    const questions = decisionQuestions(decisions, words.decisions, format)
    expect(questions).toHaveLength(6)
    expect(questions.every(question => question.endsWith('?'))).toBe(true)
    expect(questions.at(-1)).toContain('28 uur')
  })

  test('say what happens when nothing is done', () => {
    const text = doNothing(
      result,
      assessment.context,
      { decisions: words.decisions, transferRange: words.bands },
      format,
    )
    expect(text).toBe(
      'Als er niets verandert, gebruiken na 12 maanden naar schatting nog 12 tot 59 van de 100 deelnemers wat ze leerden.',
    )
  })
})

test.each(locales)('every action in %s begins with one whole sentence', locale => {
  for (const { action } of Object.values(languageFor(locale).words.items)) {
    const [first, rest] = firstSentence(action)
    expect(first).toMatch(/[.?:]$/)
    expect(first.length).toBeGreaterThan(20)
    expect(rest === '' || /^[A-ZÉ‘]/.test(rest)).toBe(true)
  }
})
