import { z } from 'astro/zod'
import { isolationMethods } from '../../domain/roi/inputs.ts'
import { roiInputIds } from '../model/roi.ts'
import { text } from '../text.ts'
import { monthTable, results, shortcuts, tornado, totals } from './roi/outcome.ts'
import { page } from './roi/page.ts'
import { trace } from './roi/trace.ts'

const helped = z.strictObject({ label: text, help: text })
const asked = z.enum(Object.values(roiInputIds).flat())
const field = z.strictObject({ label: text, help: text, unit: text, warning: text.optional(), error: text.optional() })

/** content/<language>/roi.yaml */
export const roi = z.strictObject({
  title: text,
  intro: text,
  name: text,
  nameNote: text,
  vat: text,
  groups: z.strictObject({
    context: helped,
    direct: helped,
    indirect: helped,
    development: helped,
    'follow-up': helped,
    sales: helped,
    hours: helped,
    errors: helped,
    turnover: helped,
    other: helped,
    timing: helped,
    isolation: helped,
  }),
  triple: z.strictObject({
    low: text,
    likely: text,
    high: text,
    help: text,
  }),
  status: z.strictObject({
    user: text,
    assumption: text,
    evidence: text,
  }),
  fields: z.record(asked, field),
  choices: z.strictObject({
    mode: z.strictObject({
      forecast: text,
      evaluation: text,
    }),
    timeValue: z.strictObject({
      wage: text,
      lostMargin: text,
    }),
    longTerm: z.strictObject({
      no: text,
      yes: text,
    }),
    isolationMethod: z.strictObject({
      control: text,
      trend: text,
      stakeholder: text,
      none: text,
    }),
    isolationScope: z.strictObject({
      shared: text,
      perStream: text,
    }),
  }),
  modes: z.strictObject({
    title: text,
    forecast: text,
    evaluation: text,
    warning: text,
  }),
  margin: z.strictObject({
    title: text,
    text: text,
    where: text,
  }),
  isolation: z.strictObject({
    title: text,
    intro: text,
    certaintyLabel: text,
    estimates: z.strictObject({
      person: text,
      share: text,
      shareHelp: text,
      confidence: text,
      confidenceHelp: text,
      add: text,
      remove: text,
    }),
    perStream: text,
    methods: z.record(
      z.enum(isolationMethods),
      z.strictObject({ name: text, when: text, how: text, formula: text, example: text, certainty: text }),
    ),
  }),
  guards: z.strictObject({
    title: text,
    items: z.strictObject({
      salesAndHours: z.strictObject({ question: text, advice: text }),
      hoursAndFewerStaff: z.strictObject({ question: text, advice: text }),
      turnoverAndHrBudget: z.strictObject({ question: text, advice: text }),
      followUpAndManagerTime: z.strictObject({ question: text, advice: text }),
    }),
  }),
  results,
  totals,
  monthTable,
  shortcuts,
  tornado,
  sanity: z.strictObject({
    title: text,
    items: z.strictObject({
      roiHigh: text,
      roiExtreme: text,
      tooCertain: text,
      totalCostZero: text,
      noBenefits: text,
      lagTooLong: text,
      participantTimeZero: text,
      followUpFree: text,
      shareHighNoControl: text,
      allConfident: text,
      marginMissing: text,
    }),
    note: text,
  }),
  intangibles: z.strictObject({
    title: text,
    help: text,
    evidenceLabel: text,
    options: z.strictObject({
      customerSatisfaction: text,
      teamAtmosphere: text,
      confidence: text,
      employerImage: text,
      safety: text,
      collaboration: text,
      ownWords: text,
    }),
  }),
  assumptions: z.strictObject({
    title: text,
    intro: text,
    items: z.strictObject({
      startAtFifty: helped,
      startSlope: helped,
      halfLifeBase: helped,
      halfLifeSlope: helped,
      spread: helped,
      halfLifeFactor: helped,
      costFactor: helped,
      noMethodShare: helped,
      followUpMonths: helped,
      draws: helped,
      independent: helped,
    }),
  }),
  examples: z.strictObject({
    title: text,
    intro: text,
    open: text,
    keepOwn: text,
    cases: z.strictObject({
      salesTeam: z.strictObject({ title: text, story: text, outcome: text, teaches: text }),
      serviceTeam: z.strictObject({ title: text, story: text, outcome: text, teaches: text }),
      knownExample: z.strictObject({
        title: text,
        story: text,
        outcome: text,
        teaches: text,
        steps: z.array(z.strictObject({ id: text, title: text, text, note: text })),
      }),
    }),
  }),
  trace,
  page,
})
export type RoiWords = z.infer<typeof roi>
