import { z } from 'astro/zod'
import {
  isolationMethods,
  isolationNumbers,
  modes,
  numberInputs,
  rangeInputs,
  streamIds,
} from '../../domain/roi/inputs.ts'
import { text } from '../text.ts'

const number = z.number()
const bound = number.nullable()
const triple = z
  .tuple([number, number, number])
  .refine(([low, likely, high]) => low <= likely && likely <= high, 'zet het laagste getal eerst en het hoogste laatst')
const status = z.enum(['user', 'assumption', 'evidence'])

/** Every input of the form, in the ways they are asked. */
export const roiInputIds = {
  number: [...numberInputs, ...isolationNumbers],
  triple: [...rangeInputs, 'isolationShare'],
  choice: ['mode', 'timeValue', 'longTerm', 'isolationMethod', 'isolationScope'],
  pairs: ['stakeholderEstimates'],
} as const
const inputId = z.enum(Object.values(roiInputIds).flat())

const input = z.strictObject({
  id: inputId,
  group: text,
  unit: text,
  shape: z.enum(['number', 'triple', 'choice', 'pairs']),
  options: z.array(text).optional(),
  default: z.union([number, triple, text, z.null()]),
  min: bound,
  max: bound,
  warnAbove: bound,
  warnBelow: bound,
  warnRule: text.nullable(),
  errorRule: text.optional(),
  status,
  source: text,
  short: z.boolean().optional(),
  vat: z.boolean().optional(),
  optional: z.boolean().optional(),
  neverPrefill: z.boolean().optional(),
  sign: z.literal('minus').optional(),
  filledFrom: z.enum(['scan', 'followUp', 'isolationMethod']).optional(),
  derivedFrom: z.array(inputId).optional(),
  defaultIn: z.strictObject({ evaluation: number }).optional(),
  onlyIn: z.enum(modes).optional(),
  onlyWhen: z.strictObject({ timeValue: z.literal('lostMargin') }).optional(),
})

const asked = z.array(z.tuple([number, number]))
const given = z.union([number, triple, text, asked])

/** content/model/roi.yaml. That every input is there, within its own bounds, is checked in roi-check.ts. */
export const roi = z.strictObject({
  version: z.literal(1),
  groups: z.array(text),
  inputs: z.array(input),
  streams: z.array(
    z.strictObject({
      id: z.enum(streamIds),
      lag: z.enum(['salesLag', 'otherLag']),
      parts: z.array(z.strictObject({ id: inputId, cash: z.boolean() })),
    }),
  ),
  suggested: z.strictObject({ factors: triple, status, source: text }),
  horizons: z.strictObject({ always: z.tuple([z.int(), z.int()]), ownMax: z.int(), ownLongTerm: z.int() }),
  isolationRanges: z.strictObject({
    control: z.strictObject({
      certainty: z.int(),
      smallGroup: z.strictObject({ factors: triple, cap: number }),
      largeGroup: z.strictObject({ factors: triple, cap: number }),
      largeFrom: z.int(),
    }),
    trend: z.strictObject({ certainty: z.int(), factors: triple, cap: number }),
    stakeholder: z.strictObject({ certainty: z.int(), means: z.array(text) }),
    none: z.strictObject({ certainty: z.int(), range: triple, status, source: text }),
  }),
  assumptions: z.array(
    z.union([
      z.strictObject({ id: text, ref: text }),
      z.strictObject({ id: text, value: z.union([triple, number, z.boolean()]), status, source: text }),
    ]),
  ),
  worstCase: z.record(
    z.enum(['benefits', 'isolation', 'startTransfer', 'halfLife', 'cost', 'lostMargin']),
    z.enum(['low', 'high']),
  ),
  tornado: z.array(text),
  shortcuts: z.array(text),
  intangibles: z.array(text),
  guards: z.array(z.strictObject({ id: text, when: z.array(text) })),
  sanity: z.array(
    z.strictObject({
      id: text,
      measure: text,
      above: number.optional(),
      below: number.optional(),
      touched: inputId.optional(),
    }),
  ),
  examples: z.array(
    z.strictObject({
      id: text,
      values: z.partialRecord(inputId, given),
      streams: z
        .partialRecord(
          z.enum(streamIds),
          z.strictObject({
            isolationMethod: z.enum(isolationMethods),
            stakeholderEstimates: asked.optional(),
            controlTrained: number.optional(),
            controlUntrained: number.optional(),
            controlSize: number.optional(),
            trendBaseline: number.optional(),
            trendForecast: number.optional(),
            trendActual: number.optional(),
          }),
        )
        .optional(),
      steps: z.array(z.record(text, z.union([number, text, triple, asked]))).optional(),
      expected: z.record(text, number),
    }),
  ),
})
export type Roi = z.infer<typeof roi>
