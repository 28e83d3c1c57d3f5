import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `trace` in content/<language>/roi.yaml. */
export const trace = z.strictObject({
  title: text,
  intro: text,
  columnValue: text,
  columnOrigin: text,
  source: text,
  curve: text,
  cost: z.strictObject({
    title: text,
    formula: text,
    now: text,
    subsidy: text,
  }),
  asked: text,
  shareSet: text,
  perMonth: text,
  streams: z.strictObject({
    sales: text,
    hours: text,
    errors: text,
    turnover: text,
    other: text,
  }),
  applied: z.strictObject({
    title: text,
    forecast: text,
    evaluation: text,
    nowForecast: text,
    nowEvaluation: text,
  }),
  time: z.strictObject({
    title: text,
    formula: text,
    now: text,
  }),
  outcome: z.strictObject({
    title: text,
    ratio: text,
  }),
  range: z.strictObject({
    title: text,
    drawn: text,
    places: text,
    chance: text,
  }),
  breakEven: text,
})
