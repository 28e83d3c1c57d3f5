import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { openAll } from './open-all.ts'
import { roiStates } from './roi-states.ts'

const model = assembleModel()
const dates = {
  start: aDay('2027-01-12'),
  end: aDay('2027-02-02'),
  participants: 12,
  role: 'hr',
  training: 'Gesprekken',
} as const
export const exampleB = anAssessment({ answers: exampleAnswers('b-full'), context: { stage: 'before', ...dates } })
const exampleC = anAssessment({ answers: exampleAnswers('c-full'), context: { stage: 'after', ...dates } })
const partial = anAssessment({ answers: exampleAnswers('b-partial'), context: { stage: 'before' } })

export interface State {
  name: string
  at: `/${string}`
  saved: Assessment
  /** More saved work beside it. */
  others?: readonly Assessment[]
  act?: (page: Page) => Promise<void>
}
const withMore = {
  ...exampleB,
  group: 'team',
  notes: { Q01: 'De trainer heeft vier dagdelen.', Q24: '=1+1 <script>alert(1)</script>' },
  measurability: { M01: 3, M02: 1, M03: 'W', M04: 0 },
  plan: undefined,
  edits: {
    Q24: { ownerOther: 'JK', note: 'Eerst de agenda’s naast elkaar leggen.', status: 'busy' },
    Q27: { what: 'Vertel iedereen in een gesprek waarom hij of zij meedoet.', day: aDay('2026-11-01'), hours: 6 },
    Q03: { dropped: true },
    'own-kickoff': { what: 'Organiseer een start met het hele team', phase: 'before', owner: 'hr' },
  },
} as const satisfies Assessment
const byManager = anAssessment({
  id: 'manager',
  group: 'team',
  answers: exampleAnswers('c-full'),
  context: { stage: 'before', ...dates, role: 'manager' },
})
const byTrainer = anAssessment({
  id: 'trainer',
  group: 'team',
  depth: 'quick',
  answers: exampleAnswers('a-quick'),
  context: { stage: 'before', ...dates, role: 'trainer' },
})
/** What a visitor with saved work can have on screen; walked by the journeys and drawn by `npm run looks`. */
export const states: State[] = [
  { name: 'the scan with saved answers', at: '/scan/#r3', saved: exampleB },
  { name: 'the scan with explanations open', at: '/scan/#r5', saved: exampleB, act: openAll },
  { name: 'what the scan is about, filled in', at: '/scan/', saved: exampleB },
  {
    name: 'the scan of a case with a long name',
    at: '/scan/',
    saved: {
      ...exampleB,
      title: 'Gesprekken met klanten die al drie jaar niets van ons kochten, regio noord, groep B',
    },
  },
  {
    name: 'a wrong number and days in the wrong order',
    at: '/scan/',
    saved: { ...exampleB, context: { ...exampleB.context, end: aDay('2027-01-01') } },
    act: page => page.locator('#participants').fill('many'),
  },
  { name: 'a last look with contradictions', at: '/scan/#review', saved: exampleC },
  { name: 'a last look with much open', at: '/scan/#review', saved: partial },
  { name: 'a whole result', at: '/result/', saved: exampleB, act: openAll },
  { name: 'a result held back by the gate', at: '/result/', saved: exampleC, act: openAll },
  { name: 'a result of too few answers', at: '/result/', saved: partial, act: openAll },
  { name: 'a plan', at: '/plan/', saved: exampleB, act: openAll },
  {
    name: 'a plan with what its actions are worth',
    at: '/plan/',
    saved: { ...exampleB, scenarios: { team: { ...readyCase('salesTeam'), begun: exampleB.created } } },
    act: async page => {
      await page.locator('.worth button').click()
      await page.locator('.worth [role="status"]').waitFor({ state: 'attached' })
    },
  },
  { name: 'a plan after the training', at: '/plan/', saved: exampleC },
  { name: 'a plan of nothing', at: '/plan/', saved: partial },
  { name: 'a plan that is all done', at: '/plan/', saved: exampleB, act: doAll },
  { name: 'the start page with saved work', at: '/', saved: exampleB },
  {
    name: 'the question before everything is deleted',
    at: '/data/',
    saved: exampleB,
    act: page => page.locator('.own > div:last-child > .btn--quiet').click(),
  },
  { name: 'the statements on measuring', at: '/scan/#measure', saved: withMore, act: openAll },
  { name: 'a scan with notes', at: '/scan/#r1', saved: withMore, act: openAll },
  { name: 'a result of several people', at: '/result/', saved: withMore, others: [byManager, byTrainer], act: openAll },
  {
    name: 'a result with everything arranged for a moment',
    at: '/result/',
    saved: withMore,
    act: page => page.locator('.whatif .btn--line').first().click(),
  },
  { name: 'a plan that people changed', at: '/plan/', saved: withMore },
  {
    name: 'an action being edited',
    at: '/plan/',
    saved: withMore,
    act: async page => {
      await page.locator('.task__a .btn').first().click()
      await page.locator('.task--edit select').first().selectOption('other')
    },
  },
  {
    name: 'a plan of one owner',
    at: '/plan/',
    saved: withMore,
    act: page => page.locator('.chip input').nth(2).check(),
  },
  { name: 'all saved work', at: '/data/', saved: withMore, others: [byManager, byTrainer], act: openAll },
  {
    name: 'saved work side by side, with a link and a new name',
    at: '/data/',
    saved: withMore,
    others: [byManager, byTrainer],
    act: async page => {
      for (const check of await page.locator('.case .check').all()) await check.click()
      await page.locator('.case').nth(0).locator('.btn--quiet').nth(-2).click()
      await page.locator('.case').nth(1).locator('.btn--quiet').nth(1).click()
      await page.locator('.case').nth(2).locator('.btn--quiet').last().click()
    },
  },
  { name: 'the example', at: '/result/?example', saved: partial },
  { name: 'all answered the same', at: '/scan/#review', saved: anAssessment({ answers: answersFor(model, 4) }) },
  ...roiStates(exampleB),
]

async function doAll(page: Page): Promise<void> {
  for (const check of await page.locator('.task .check').all()) await check.click()
}
