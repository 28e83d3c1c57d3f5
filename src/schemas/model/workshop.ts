import { z } from 'astro/zod'
import { partIds, type WorkshopModel } from '../../domain/workshop/agenda.ts'
import { agendaIds } from '../../domain/workshop/session.ts'
import { setIds } from '../../domain/workshop/sets.ts'
import { itemId } from './items.ts'

const share = z.number().min(0).max(1)
const votes = z.int().positive()
const minutes = z.int().positive()

/** content/model/workshop.yaml */
export const workshop = z.strictObject({
  sets: z.strictObject({ seven: z.array(itemId).length(7), twelve: z.array(itemId).length(12) }),
  minutesPerStatement: minutes,
  fewest: votes,
  rehearsalPeople: votes,
  spread: z.strictObject({
    minVotes: votes,
    unknownShare: share,
    agreeFrom: z.number().min(-1).max(1),
    campsShare: share,
    campsMiddle: share,
    outlierDistance: z.int().min(1).max(4),
    outlierVotes: votes,
    roleDistance: z.int().min(1).max(4),
    differences: z.int().positive(),
  }),
  agendas: z.record(
    z.enum(agendaIds),
    z.strictObject({
      minutes,
      sets: z.array(z.enum(setIds)).min(1),
      parts: z.array(z.strictObject({ id: z.enum(partIds), minutes, optional: z.boolean().optional() })).min(1),
    }),
  ),
}) satisfies z.ZodType<WorkshopModel>
