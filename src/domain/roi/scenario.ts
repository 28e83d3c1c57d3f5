import type { StreamId } from './business-case.ts'
import type { isolationMethods, isolationNumbers, modes, NumberInput, RangeInput } from './inputs.ts'

export const timeValues = ['wage', 'lostMargin'] as const
export const scopes = ['shared', 'perStream'] as const
export const noOrYes = ['no', 'yes'] as const

/** Low, most likely and high, as far as they were filled in. */
export type PartRange = readonly [number | null, number | null, number | null]

/** Per person asked: the share due to the training and how sure of it, in percent, as far as they were filled in. */
export type PartPairs = readonly (readonly [number | null, number | null])[]

/** How the share that is due to the training was found. */
export interface IsolationFields extends Readonly<Partial<Record<(typeof isolationNumbers)[number], number>>> {
  readonly isolationMethod?: (typeof isolationMethods)[number]
  readonly stakeholderEstimates?: PartPairs
  /** Instead of the share that follows from the method. */
  readonly isolationShare?: PartRange
}

/**
 * One way in which the returns of a training could come about, as somebody filled it in: a field per input, absent where it
 * was left empty. Also what lies out of bounds is kept, so that a mistake in typing is not lost; `countedInputs` leaves it out.
 */
export interface Scenario
  extends
    Readonly<Partial<Record<NumberInput, number>>>,
    Readonly<Partial<Record<RangeInput, PartRange>>>,
    IsolationFields {
  readonly name?: string
  /** When it was begun, as a moment: the order in which scenarios are listed. */
  readonly begun?: string
  readonly mode?: (typeof modes)[number]
  readonly timeValue?: (typeof timeValues)[number]
  readonly longTerm?: (typeof noOrYes)[number]
  readonly isolationScope?: (typeof scopes)[number]
  /** Own isolation of a stream, used with the scope `perStream`. */
  readonly streams?: Readonly<Partial<Record<StreamId, IsolationFields>>>
  /** Who agreed the values, and when: free text for the methodology sheet. */
  readonly agreed?: string
  /** Why a very high return can be right. */
  readonly roiNote?: string
  /** What is gained beside money, by its id, with how it is seen. */
  readonly intangibles?: Readonly<Record<string, string>>
}

export type ScenarioId = string
