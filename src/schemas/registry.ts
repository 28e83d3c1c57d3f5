import type { z } from 'astro/zod'
import { locales } from '../i18n/locales.ts'
import { brand } from './brand.ts'
import { bands as modelBands } from './model/bands.ts'
import { contradictions as modelContradictions } from './model/contradictions.ts'
import { example } from './model/example.ts'
import { items as modelItems } from './model/items.ts'
import { levers as modelLevers } from './model/levers.ts'
import { measurability as modelMeasurability } from './model/measurability.ts'
import { reasons as modelReasons } from './model/reasons.ts'
import { roi as modelRoi } from './model/roi.ts'
import { transfer } from './model/transfer.ts'
import { workshop as modelWorkshop } from './model/workshop.ts'
import { bands } from './words/bands.ts'
import { contradictions } from './words/contradictions.ts'
import { decisions } from './words/decisions.ts'
import { items } from './words/items.ts'
import { join } from './words/join.ts'
import { landing } from './words/landing.ts'
import { levers } from './words/levers.ts'
import { measurability } from './words/measurability.ts'
import { method } from './words/method.ts'
import { reasons } from './words/reasons.ts'
import { report } from './words/report.ts'
import { roi } from './words/roi.ts'
import { scales } from './words/scales.ts'
import { sections } from './words/sections.ts'
import { words } from './words/words.ts'
import { workshop } from './words/workshop.ts'

/** The files every language has. */
export const wordSchemas = {
  bands,
  contradictions,
  decisions,
  items,
  join,
  landing,
  levers,
  measurability,
  method,
  reasons,
  report,
  roi,
  scales,
  sections,
  words,
  workshop,
}

const sharedSchemas = {
  'brand.yaml': brand,
  'model/bands.yaml': modelBands,
  'model/contradictions.yaml': modelContradictions,
  'model/example.yaml': example,
  'model/items.yaml': modelItems,
  'model/levers.yaml': modelLevers,
  'model/measurability.yaml': modelMeasurability,
  'model/reasons.yaml': modelReasons,
  'model/roi.yaml': modelRoi,
  'model/transfer.yaml': transfer,
  'model/workshop.yaml': modelWorkshop,
}

const schemas = new Map<string, z.ZodType>([
  ...Object.entries(sharedSchemas),
  ...locales.flatMap(locale =>
    Object.entries(wordSchemas).map(([file, schema]): [string, z.ZodType] => [`${locale}/${file}.yaml`, schema]),
  ),
])

/** Every file of content/ the site knows, e.g. `nl/words.yaml`. */
export const contentNames: readonly string[] = [...schemas.keys()]

/** The schema of a file of content/. Throws for a file the site does not know. */
export function schemaOf(name: string): z.ZodType {
  const schema = schemas.get(name)
  if (schema) return schema
  throw new Error(
    `content/${name}: dit bestand kent de site niet. Haal het weg, of vraag een ontwikkelaar om er een schema bij te maken.\n` +
      `De site kent: ${contentNames.join(', ')}.`,
  )
}
