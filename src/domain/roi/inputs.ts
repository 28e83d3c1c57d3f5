import type { StreamId } from './business-case.ts'

export const streamIds = ['sales', 'hours', 'errors', 'turnover', 'other'] as const satisfies readonly StreamId[]
export const modes = ['forecast', 'evaluation'] as const
export const isolationMethods = ['control', 'trend', 'stakeholder', 'none'] as const

/**
 * Inputs of one number: percentages as whole numbers (20 = 20 %), money in euros. The order of every list here is part of
 * the format of a link (scenario-code.ts): what is new comes last.
 */
export const numberInputs = [
  'participants',
  'managers',
  'grossYearPay',
  'employerLoad',
  'productiveHours',
  'rateParticipants',
  'rateManagers',
  'rateStaff',
  'hurdle',
  'readiness',
  'afterCare',
  'certainty',
  'trainerFee',
  'material',
  'licences',
  'venue',
  'travelCatering',
  'subsidy',
  'participantHours',
  'managerHours',
  'adminCost',
  'communicationCost',
  'staffHours',
  'buildCost',
  'followSessions',
  'followRefreshers',
  'followParticipantHours',
  'followManagerHours',
  'followEvaluation',
  'salesRevenue',
  'workingWeeks',
  'errorsPerMonth',
  'errorFixHours',
  'errorMaterial',
  'turnoverRate',
  'horizon',
  'discountRate',
  'salesLag',
  'otherLag',
  'rampUp',
  'measuredMonths',
  'observedPeople',
  'observedApplying',
] as const

/** Inputs that nobody knows exactly: at least, most likely, at most. */
export const rangeInputs = [
  'lostMargin',
  'salesUplift',
  'salesMargin',
  'hoursSaved',
  'realisation',
  'errorReduction',
  'turnoverReduction',
  'replacementCost',
  'otherPerMonth',
] as const

/** Numbers of a method of isolation; percentages, but for a trend, which is in whatever is measured. */
export const isolationNumbers = [
  'controlTrained',
  'controlUntrained',
  'controlSize',
  'trendBaseline',
  'trendForecast',
  'trendActual',
] as const

export type NumberInput = (typeof numberInputs)[number]
export type RangeInput = (typeof rangeInputs)[number]
/** Low, most likely, high. */
export type Triple = readonly [number, number, number]

/** How the share that is due to the training was found, with the figures of that method. */
export interface IsolationInputs extends Partial<Record<(typeof isolationNumbers)[number], number>> {
  method: (typeof isolationMethods)[number]
  /** Per person asked: the share due to the training, and how sure of it; percentages. */
  asked?: readonly (readonly [number, number])[]
  /** A share that somebody set instead of the one of the method, in percent. */
  share?: Triple
}

/** What a visitor filled in; what is absent was left empty. */
export interface RoiInputs {
  mode: (typeof modes)[number]
  numbers: Partial<Record<NumberInput, number>>
  ranges: Partial<Record<RangeInput, Triple>>
  /** What an hour of a participant costs: the wage, or the margin that is not made meanwhile. */
  timeValue: 'wage' | 'lostMargin'
  /** For every stream that has no own. */
  isolation: IsolationInputs
  isolationOf: Partial<Record<StreamId, IsolationInputs>>
}

/** What stands in for what was left empty, and the assumptions that are not asked. */
export interface RoiParameters {
  numbers: Partial<Record<NumberInput, number>>
  /** Numbers that stand in instead, of what was measured. */
  evaluation: Partial<Record<NumberInput, number>>
  ranges: Partial<Record<RangeInput, Triple>>
  /** How far the share may lie from the computed one, as factors of it, by method. */
  isolation: { smallGroup: Triple; largeGroup: Triple; largeFrom: number; trend: Triple; none: Triple }
  costFactor: Triple
  halfLifeSpread: Triple
  followUpMonths: number
}
