import type { Page } from '@playwright/test'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { aDay, anAssessment, answersFor, exampleAnswers } from '../factories.ts'

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
  act?: (page: Page) => Promise<void>
}
const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true
  })
/** What a visitor with saved work can have on screen; walked by the journeys and drawn by `npm run looks`. */
export const states: State[] = [
  { name: 'the scan with saved answers', at: '/scan/#r3', saved: exampleB },
  { name: 'the scan with explanations open', at: '/scan/#r5', saved: exampleB, act: openAll },
  { name: 'what the scan is about, filled in', at: '/scan/', saved: exampleB },
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
  { name: 'a plan after the training', at: '/plan/', saved: exampleC },
  { name: 'a plan of nothing', at: '/plan/', saved: partial },
  { name: 'a plan that is all done', at: '/plan/', saved: exampleB, act: doAll },
  { name: 'the start page with saved work', at: '/', saved: exampleB },
  {
    name: 'the question before everything is deleted',
    at: '/',
    saved: exampleB,
    act: page => page.locator('.own > .row > .btn--quiet').click(),
  },
  { name: 'all answered the same', at: '/scan/#review', saved: anAssessment({ answers: answersFor(model, 4) }) },
]

async function doAll(page: Page): Promise<void> {
  for (const check of await page.locator('.task .check').all()) await check.click()
}
