import { describe, expect, test } from 'vitest'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { score } from '../../src/domain/score/result.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { resultView } from '../../src/report/result-view.ts'
import { shownScore } from '../../src/report/shown-score.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { studyModel as model } from '../study-model.ts'
import { languageFor } from './languages.ts'

function viewOf(assessment: Assessment, locale: Locale = 'nl') {
  const { words, format } = languageFor(locale)
  const { report, scales } = words
  const viewWords = {
    ...words,
    phases: scales.phases,
    roles: scales.roles,
    results: report.results,
    computed: report.computed,
  }
  return resultView(model, assessment, score(model, assessment), { words: viewWords, format })
}

describe('the headline of example B', () => {
  const { headline } = viewOf(
    anAssessment({ answers: exampleAnswers('b-full'), context: { stage: 'before', participants: 12 } }),
  )

  test('says the level first and the score as a range, seen by one person', () => {
    expect(headline.title).toBe('In opbouw')
    expect(headline.range).toBe(
      'Score ongeveer 49 van de 100, waarschijnlijk tussen 45 en 52, gezien door één persoon.',
    )
    expect(headline.coverage).toBe('Deze score rust op 50 van de 53 stellingen die voor jullie gelden.')
    expect(headline.completeness.label).toBe('Antwoorden: compleet')
    expect(headline.next).toContain('‘Na de training’')
  })

  test('has no gate to explain, is not provisional and not quick', () => {
    expect([headline.gate, headline.provisional, headline.quick]).toEqual([null, null, null])
  })
})

test('the same answers give the same numbers in both languages', () => {
  const assessment = anAssessment({ answers: exampleAnswers('b-full'), context: { stage: 'before', participants: 12 } })
  const numbers = (locale: Locale) => {
    const { headline, transfer, levers } = viewOf(assessment, locale)
    const { score: shown } = headline
    return { shown, points: transfer?.points, levers: levers.map(({ id, score: bar }) => [id, bar]) }
  }
  expect(numbers('en')).toEqual(numbers('nl'))
})

describe('the gate', () => {
  test('is explained with the lever and its score where it holds a level back (example C)', () => {
    const { headline } = viewOf(anAssessment({ answers: exampleAnswers('c-full'), context: { stage: 'after' } }))
    expect(headline.title).toBe('In opbouw')
    expect(headline.gate).toBe(
      'Bij ‘Steun van leidinggevenden’ is de score 47. Daarom zie je hier ‘In opbouw’, ook al past je totaalscore bij een hoger niveau. ' +
        'Zonder deze hefboom is de rest moeilijk vol te houden.',
    )
  })

  test('holds a level back where too little is known of a lever, and says that instead of a score', () => {
    const answers = { ...answersFor(model, 4), Q30: 'W' as const, Q31: 'W' as const, Q50: 'W' as const }
    const { headline } = viewOf(anAssessment({ answers }))
    expect(headline.gate).toBe(
      'Over ‘Kansen om het te gebruiken’ is nog te weinig bekend. Daarom zie je hier ‘In opbouw’, ook al past je totaalscore bij een hoger niveau.',
    )
  })
})

describe('too few answers', () => {
  test('give no level and no score, but say what is missing', () => {
    const { headline, transfer, lowest } = viewOf(anAssessment({ answers: { Q01: 3, Q02: 2 } }))
    expect(headline).toMatchObject({ title: 'Te weinig gegevens', range: null, score: null })
    expect(headline.provisional).toBe('Nog open: 53. Met meer antwoorden wordt de bandbreedte kleiner.')
    expect([transfer, lowest]).toEqual([null, []])
  })

  test('of a quick scan are called quick', () => {
    const { headline } = viewOf(anAssessment({ depth: 'quick', answers: exampleAnswers('b-quick') }))
    expect(headline.quick).toContain('5 punten')
  })
})

test('the transfer range speaks of people, and of the group’s own size', () => {
  const { transfer } = viewOf(
    anAssessment({ answers: exampleAnswers('b-full'), context: { stage: 'before', participants: 12 } }),
  )
  const year = transfer?.shown.at(-1)
  expect(year).toMatchObject({ month: 12, low: 12, median: 32, high: 59, own: 'Van jullie 12: 1 tot 7.' })
  expect(year?.sentence).toContain('12 tot 59 van de 100 deelnemers')
})

describe('a score', () => {
  const { format } = languageFor('nl')
  const borders = [0, 25, 45, 65, 85]

  test('is shown whole, halves up', () => {
    expect([49.37, 49.5, 0, 100].map(score => shownScore(score, borders, format))).toEqual(['49', '50', '0', '100'])
  })

  test('never seems to be on the other side of a border', () => {
    expect([64.4, 64.5, 64.97, 65, 44.99].map(score => shownScore(score, borders, format))).toEqual([
      '64',
      '64,5',
      '64,9',
      '65',
      '44,9',
    ])
  })
})
