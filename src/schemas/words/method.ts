import { z } from 'astro/zod'
import { text } from '../text.ts'

const evidenceStatuses = ['evidence', 'weak', 'assumption', 'own', 'mixed'] as const
/** Checked in a source, seen through another source, from memory. */
const sourceStatuses = ['V', 'V2', 'M'] as const
const evidenceClasses = ['A', 'B', 'C'] as const
/** Met and tested by a program, met as far as we saw ourselves, or about something the site has not. */
const criterionStatuses = ['tested', 'looked', 'none'] as const
/** The groups of content/model/transfer.yaml. */
const parameterGroups = [
  'answers',
  'readiness',
  'display',
  'consistency',
  'certainty',
  'startLevel',
  'halfLife',
  'priority',
  'plan',
  'draws',
] as const

const titledTexts = z.array(z.strictObject({ id: text, title: text, text })).min(1)

const numbers = z.strictObject({
  title: text,
  intro: text,
  statements: z.strictObject({
    title: text,
    intro: text,
    evidence: z.record(z.enum(evidenceClasses), text),
    columnStatement: text,
    columnLever: text,
    columnPhase: text,
    columnOwner: text,
    columnWeight: text,
    columnEvidence: text,
    columnQuick: text,
    inQuick: text,
    notInQuick: text,
  }),
  levers: z.strictObject({ title: text, columnLever: text, columnWeight: text, columnCount: text, columnQuick: text }),
  parameters: z.strictObject({
    title: text,
    intro: text,
    columnName: text,
    columnValue: text,
    columnUnit: text,
    columnStatus: text,
    columnSource: text,
    groups: z.record(z.enum(parameterGroups), text),
  }),
})

/** WCAG 2.2, level A and AA. */
const criteria = z.strictObject({
  title: text,
  intro: text,
  columnName: text,
  columnStatus: text,
  columnHow: text,
  statusLabels: z.record(z.enum(criterionStatuses), text),
  principles: z.strictObject({ perceivable: text, operable: text, understandable: text, robust: text }),
  rows: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[1-4]\.\d+\.\d+$/, { message: 'een nummer van WCAG, zoals "1.4.12"' }),
        status: z.enum(criterionStatuses),
        name: text,
        how: text,
      }),
    )
    .min(1),
})

const sources = z.strictObject({
  title: text,
  intro: text,
  statusLabels: z.record(z.enum(sourceStatuses), text),
  items: z
    .array(
      z.strictObject({
        id: text,
        status: z.enum(sourceStatuses),
        authors: text,
        year: z.union([z.int(), text]),
        title: text,
        journal: text,
        use: text,
      }),
    )
    .min(1),
})

/** content/<language>/method.yaml */
export const method = z.strictObject({
  title: text,
  intro: text,
  contents: text,
  disclaimer: text,
  score: z.strictObject({
    title: text,
    steps: titledTexts,
    quick: text,
    weights: text,
    equal: z.strictObject({ title: text, button: text, own: text, example: text, same: text, other: text }),
    contradictions: text,
    hidden: text,
  }),
  levels: z.strictObject({
    title: text,
    intro: text,
    columnLevel: text,
    columnPoints: text,
    columnMeaning: text,
    points: text,
    lastPoints: text,
    gate: text,
  }),
  range: z.strictObject({ title: text, text, result: text, repeat: text, limits: text }),
  completeness: z.strictObject({ title: text, text, itemsTitle: text, items: z.array(text).min(1), effect: text }),
  notSaying: z.strictObject({ title: text, items: z.array(text).min(1) }),
  curve: z.strictObject({ title: text, text, start: text, decay: text, band: text, caution: text }),
  plan: z.strictObject({ title: text, text, limits: text, caution: text }),
  evidence: z.strictObject({
    title: text,
    intro: text,
    columnPart: text,
    columnStatus: text,
    columnWhy: text,
    statusLabels: z.record(z.enum(evidenceStatuses), text),
    rows: z.array(z.strictObject({ id: text, status: z.enum(evidenceStatuses), part: text, why: text })).min(1),
  }),
  numbers,
  privacy: z.strictObject({
    title: text,
    short: text,
    items: titledTexts,
    keys: z.strictObject({
      title: text,
      intro: text,
      columnName: text,
      columnHolds: text,
      rows: z.array(z.strictObject({ id: text, name: text, holds: text })).min(1),
    }),
  }),
  accessibility: z.strictObject({
    title: text,
    intro: text,
    items: titledTexts,
    criteria,
    contact: z.strictObject({ title: text, text, none: text, what: text }),
  }),
  sources,
  credits: z.strictObject({
    title: text,
    intro: text,
    items: z.array(z.strictObject({ id: text, who: text, what: text })).min(1),
    noEndorsement: text,
  }),
})
export type MethodWords = z.infer<typeof method>
