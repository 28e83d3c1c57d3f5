import type { modes, RoiParameters, Triple } from './inputs.ts'
import type { Scenario } from './scenario.ts'

/** What is asked, and what may be answered; from content/model/roi.yaml. Percentages as whole numbers, money in euros. */
export interface InputRule {
  id: InputId
  group: string
  unit: string
  shape: 'number' | 'triple' | 'choice' | 'pairs'
  options?: readonly string[] | undefined
  default: number | Triple | string | null
  min: number | null
  max: number | null
  /** A plain border, of a range for its most likely value, of pairs for each share; what lies beyond it gets a warning. */
  warnAbove: number | null
  warnBelow: number | null
  /** A rule that needs more than one value, by its name (check-inputs.ts). */
  warnRule: string | null
  errorRule?: string | undefined
  status: 'user' | 'assumption' | 'evidence'
  source: string
  /** One of the eight inputs of the short path. */
  short?: boolean | undefined
  /** Whether it matters if VAT is in it. */
  vat?: boolean | undefined
  defaultIn?: { evaluation: number } | undefined
  onlyIn?: (typeof modes)[number] | undefined
  onlyWhen?: { timeValue: 'lostMargin' } | undefined
}

export type InputId = Exclude<keyof Scenario, 'name' | 'begun' | 'streams' | 'agreed' | 'roiNote' | 'intangibles'>

/** What a value is from where it comes from nobody else: the visitor, us, or what follows from a method. */
const withoutSource = ['user', 'assumption', 'method']

/** The id of the source behind what stands in for an input, in the list of the method page; null where there is none. */
export function sourceOf({ source }: Pick<InputRule, 'source'>): string | null {
  return withoutSource.includes(source) ? null : source
}

/** Everything the estimator knows that is not typed: what is asked, what stands in, and what is said of the outcome. */
export interface RoiModel {
  inputs: readonly InputRule[]
  groups: readonly string[]
  parameters: RoiParameters
  /** Low, likely and high around one number, in percent of it, as long as only that number was filled in. */
  suggested: Triple
  /** Months that are always computed, and how far an own horizon may reach. */
  horizons: { always: readonly [number, number]; ownMax: number; ownLongTerm: number }
  intangibles: readonly string[]
  guards: readonly { id: string; when: readonly string[] }[]
  sanity: readonly SanityRule[]
  examples: readonly { id: string; scenario: Scenario }[]
  /** How often every case is worked out, and the seed of the draws. */
  draws: number
}

/** A check of the outcome: it fires above or below a number, borders excluded. */
export interface SanityRule {
  id: string
  measure: string
  above?: number | undefined
  below?: number | undefined
  touched?: InputId | undefined
}
