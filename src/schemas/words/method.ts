import { z } from 'astro/zod'
import { text } from '../text.ts'

const evidenceStatuses = ['evidence', 'weak', 'assumption', 'own', 'mixed'] as const
/** Checked in a source, seen through another source, from memory. */
const sourceStatuses = ['V', 'V2', 'M'] as const

/** content/<language>/method.yaml */
export const method = z.strictObject({
  title: text,
  intro: text,
  disclaimer: text,
  score: z.strictObject({
    title: text,
    steps: z.array(z.strictObject({ id: text, title: text, text })).min(1),
    quick: text,
    weights: text,
    contradictions: text,
    hidden: text,
  }),
  completeness: z.strictObject({
    title: text,
    text,
    itemsTitle: text,
    items: z.array(text).min(1),
    effect: text,
  }),
  notSaying: z.strictObject({ title: text, items: z.array(text).min(1) }),
  evidence: z.strictObject({
    title: text,
    intro: text,
    columnPart: text,
    columnStatus: text,
    columnWhy: text,
    statusLabels: z.record(z.enum(evidenceStatuses), text),
    rows: z.array(z.strictObject({ id: text, status: z.enum(evidenceStatuses), part: text, why: text })).min(1),
  }),
  levels: z.strictObject({
    title: text,
    intro: text,
    columnLevel: text,
    columnTells: text,
    columnNot: text,
    rows: z.array(z.strictObject({ id: text, level: text, tells: text, not: text })).min(1),
  }),
  curve: z.strictObject({
    title: text,
    text,
    start: text,
    decay: text,
    band: text,
    reading: text,
    caution: text,
  }),
  monteCarlo: z.strictObject({ title: text, text, result: text, chance: text, repeat: text, limits: text }),
  privacy: z.strictObject({
    title: text,
    short: text,
    items: z.array(z.strictObject({ id: text, title: text, text })).min(1),
  }),
  accessibility: z.strictObject({
    title: text,
    intro: text,
    items: z.array(z.strictObject({ id: text, title: text, text })).min(1),
  }),
  sources: z.strictObject({
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
  }),
  credits: z.strictObject({
    title: text,
    intro: text,
    items: z.array(z.strictObject({ id: text, who: text, what: text })).min(1),
    noEndorsement: text,
  }),
})
export type MethodWords = z.infer<typeof method>
