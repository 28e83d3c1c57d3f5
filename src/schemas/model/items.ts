import { z } from 'astro/zod'
import { leverIds, phases, reasonIds, roles, sectionIds, type Item } from '../../domain/scan/model.ts'
import { text } from '../text.ts'
import { weight } from './weight.ts'

/** `Q01` to `Q99`. */
export const itemId = z.string().regex(/^Q\d\d$/, 'het nummer van een stelling is een Q met twee cijfers, zoals Q07')

/** content/model/items.yaml */
export const items = z.array(
  z.strictObject({
    id: itemId,
    source: text,
    section: z.enum(sectionIds),
    reasons: z.array(z.enum(reasonIds)),
    lever: z.enum(leverIds),
    phase: z.enum(phases),
    owner: z.enum(roles),
    effort: z.literal([1, 2, 3]),
    hours: z.number().positive(),
    due: z.int().min(-365).max(365),
    weight,
    evidence: z.enum(['A', 'B', 'C']),
    quick: z.boolean(),
    norm: z.boolean(),
    notApplicable: z.boolean(),
    needs: z.array(z.array(itemId).min(1)),
  }),
) satisfies z.ZodType<Item[]>
