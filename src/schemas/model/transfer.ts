import { z } from 'astro/zod'
import { phases, stages, type Parameters } from '../../domain/scan/model.ts'
import { text } from '../text.ts'

const number = z.number().min(0)
const positive = z.number().positive()
const share = z.number().min(0).max(1)
const points = z.number().min(0).max(100)
const count = z.int().min(0)
const effort = z.literal([1, 2, 3])

/** content/model/transfer.yaml: each number with what it is and where it comes from. */
export const transfer = z.strictObject({
  answers: z.strictObject({ pointsPerStep: parameter(positive), dontKnow: parameter(points) }),
  readiness: z.strictObject({
    totalShare: parameter(share),
    bottleneckShare: parameter(share),
    bottleneckSize: parameter(count),
  }),
  display: z.strictObject({
    minApplicableShare: parameter(share),
    minApplicableItems: parameter(count),
    minKnownShare: parameter(share),
    minLevers: parameter(count),
    minBandCoverage: parameter(share),
    quickMargin: parameter(points),
  }),
  consistency: z.strictObject({ floor: parameter(share) }),
  certainty: z.strictObject({
    nuBase: parameter(positive),
    nuMin: parameter(positive),
    nuMax: parameter(positive),
    measurabilityScale: parameter(positive),
    quickDeduction: parameter(number),
    quickMin: parameter(positive),
    rangeFrom: parameter(points),
    rangeTo: parameter(points),
    highCoverageFrom: parameter(share),
    highConsistencyFrom: parameter(share),
    lowCoverageBelow: parameter(share),
    lowConsistencyBelow: parameter(share),
  }),
  draws: z.strictObject({ count: parameter(count), stepChance: parameter(share), seed: parameter(count) }),
  perception: z.strictObject({
    roleBiasFrom: parameter(points),
    gapFrom: parameter(points),
    evidenceGapFrom: parameter(points),
    evidenceGapBelow: parameter(points),
  }),
  startLevel: z.strictObject({
    anchor: parameter(share),
    anchorReadiness: parameter(points),
    slope: parameter(number),
    min: parameter(share),
    max: parameter(share),
  }),
  halfLife: z.strictObject({
    base: parameter(positive),
    slope: parameter(number),
    spread: parameter(z.tuple([positive, positive, positive])),
    shownMonths: parameter(z.tuple([positive, positive])),
  }),
  priority: z.strictObject({
    fullWeight: parameter(positive),
    boost: parameter(positive),
    boostedLevers: parameter(count),
    ease: parameter(z.strictObject({ '1': share, '2': share, '3': share })),
    timing: parameter(z.record(z.enum(stages), z.record(z.enum(phases), number))),
    dontKnowFactor: parameter(share),
    strongImpact: parameter(number),
    quickWinEffort: parameter(effort),
    bigStepEffort: parameter(effort),
    keepFrom: parameter(points),
    hideImpactBelow: parameter(number),
  }),
  plan: z.strictObject({
    maxActions: parameter(count),
    maxPerOwner: parameter(count),
    maxPerLever: parameter(count),
    minQuickWins: parameter(count),
    minAfterActions: parameter(count),
    secondWave: parameter(count),
    prerequisiteMetFrom: parameter(points),
    targetAnswer: parameter(z.int().min(0).max(4)),
  }),
})
export type Transfer = z.infer<typeof transfer>

/** The bare numbers, for the domain and the browser. */
export function parametersOf(file: Transfer): Parameters {
  return {
    answers: values(file.answers),
    readiness: values(file.readiness),
    display: values(file.display),
    consistency: values(file.consistency),
    certainty: values(file.certainty),
    draws: values(file.draws),
    perception: values(file.perception),
    startLevel: values(file.startLevel),
    halfLife: values(file.halfLife),
    priority: values(file.priority),
    plan: values(file.plan),
  }
}

function parameter<Value extends z.ZodType>(value: Value) {
  return z.strictObject({ value, unit: text, status: z.enum(['evidence', 'assumption']), source: text })
}

function values<Group extends Record<string, { value: unknown }>>(
  group: Group,
): { [Name in keyof Group]: Group[Name]['value'] }
function values(group: Record<string, { value: unknown }>): object {
  return Object.fromEntries(Object.entries(group).map(([name, { value }]) => [name, value]))
}
