import type { z } from 'astro/zod'
import { bands } from './model/bands.ts'
import { contradictions } from './model/contradictions.ts'
import { items } from './model/items.ts'
import { levers } from './model/levers.ts'
import { reasons } from './model/reasons.ts'
import { transfer } from './model/transfer.ts'
import { readAs } from './read.ts'

/** content/model/, one entry per file. */
export interface ModelFiles {
  items: z.infer<typeof items>
  levers: z.infer<typeof levers>
  reasons: z.infer<typeof reasons>
  bands: z.infer<typeof bands>
  contradictions: z.infer<typeof contradictions>
  transfer: z.infer<typeof transfer>
}

export function readModelFiles(): ModelFiles {
  return {
    items: readAs('model/items.yaml', items),
    levers: readAs('model/levers.yaml', levers),
    reasons: readAs('model/reasons.yaml', reasons),
    bands: readAs('model/bands.yaml', bands),
    contradictions: readAs('model/contradictions.yaml', contradictions),
    transfer: readAs('model/transfer.yaml', transfer),
  }
}
