import type { z } from 'astro/zod'
import { bands } from './model/bands.ts'
import { contradictions } from './model/contradictions.ts'
import { example } from './model/example.ts'
import { items } from './model/items.ts'
import { levers } from './model/levers.ts'
import { measurability } from './model/measurability.ts'
import { reasons } from './model/reasons.ts'
import { roi } from './model/roi.ts'
import { transfer } from './model/transfer.ts'
import { workshop } from './model/workshop.ts'
import { readAs } from './read.ts'

/** content/model/, one entry per file. */
export interface ModelFiles {
  example: z.infer<typeof example>
  items: z.infer<typeof items>
  levers: z.infer<typeof levers>
  measurability: z.infer<typeof measurability>
  reasons: z.infer<typeof reasons>
  bands: z.infer<typeof bands>
  contradictions: z.infer<typeof contradictions>
  roi: z.infer<typeof roi>
  transfer: z.infer<typeof transfer>
  workshop: z.infer<typeof workshop>
}

export function readModelFiles(): ModelFiles {
  return {
    example: readAs('model/example.yaml', example),
    items: readAs('model/items.yaml', items),
    levers: readAs('model/levers.yaml', levers),
    measurability: readAs('model/measurability.yaml', measurability),
    reasons: readAs('model/reasons.yaml', reasons),
    bands: readAs('model/bands.yaml', bands),
    contradictions: readAs('model/contradictions.yaml', contradictions),
    roi: readAs('model/roi.yaml', roi),
    transfer: readAs('model/transfer.yaml', transfer),
    workshop: readAs('model/workshop.yaml', workshop),
  }
}
