import { expect, test } from 'vitest'
import { estimatorOf, scoresOf } from '../../../src/domain/roi/estimator.ts'
import { score } from '../../../src/domain/score/result.ts'
import { anAssessment, exampleAnswers } from '../../factories.ts'
import { model, roi, shortPath } from './a-scenario.ts'

const estimator = estimatorOf({ ...roi, draws: 50 }, model.parameters)

test('a scan says how much sticks only once its total and its phase after are known', () => {
  const result = score(model, anAssessment({ answers: exampleAnswers('b-full') }))
  const { total, phases } = result
  if (!total?.transfer || !phases.after.shown) throw new Error('Example B has a transfer')
  const scores = { readiness: total.readiness, afterCare: phases.after.score, certainty: total.transfer.nu }
  expect(scoresOf(result)).toEqual(scores)
  expect(scoresOf(null)).toBeNull()
  expect(scoresOf({ ...result, total: null })).toBeNull()
  expect(scoresOf({ ...result, total: { ...total, transfer: null } })).toBeNull()
  expect(scoresOf({ ...result, phases: { ...phases, after: { ...phases.after, shown: false } } })).toBeNull()
})

test('an estimator draws as often as the model says, and works out what is ready only', () => {
  const { chances, estimate, work } = estimator
  expect(chances('salesUplift')).toHaveLength(50)
  expect(work(estimate({}, null))).toBeNull()
  const worked = work(estimate({ ...shortPath, horizon: 6 }, null))
  expect([worked?.own.months, worked?.year.months, worked?.twoYears.months]).toEqual([6, 12, 24])
})

test('another visit says the same', () => {
  const again = estimatorOf({ ...roi, draws: 50 }, model.parameters)
  const said = ({ estimate, work }: typeof estimator) => work(estimate(shortPath, null))
  expect(said(again)).toEqual(said(estimator))
})
