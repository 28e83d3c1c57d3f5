import { estimateOf, type Estimate } from './estimate.ts'
import type { NumberInput, RangeInput, RoiInputs, RoiParameters } from './inputs.ts'

/** Inputs with what stands in for the empty ones; 0 where nothing does. */
export interface Filled {
  has: (id: NumberInput | RangeInput) => boolean
  number: (id: NumberInput) => number
  /** A range as it is, or as shares of 1. */
  range: (id: RangeInput) => Estimate
  share: (id: RangeInput) => Estimate
}

export function fill(inputs: RoiInputs, { numbers, evaluation, ranges }: RoiParameters): Filled {
  const values = { ...numbers, ...(inputs.mode === 'evaluation' ? evaluation : {}), ...inputs.numbers }
  const triples = { ...ranges, ...inputs.ranges }
  const all: Partial<Record<NumberInput | RangeInput, unknown>> = { ...values, ...triples }
  const range = (id: RangeInput, whole: number) => estimateOf(triples[id] ?? [0, 0, 0], whole)
  return {
    has: id => all[id] !== undefined,
    number: id => values[id] ?? 0,
    range: id => range(id, 1),
    share: id => range(id, 100),
  }
}

/** How many people were asked afterwards, and how many of them apply it; null unless both are known and can be right. */
export function observedOf({ has, number }: Filled): { asked: number; applying: number } | null {
  const [asked, applying] = [number('observedPeople'), number('observedApplying')]
  return has('observedApplying') && asked > 0 && applying <= asked ? { asked, applying } : null
}

/** Euros per hour: as filled in, else worked out from a year's pay, the load on it and the hours worked in it. */
export function participantRate({ has, number }: Filled): number {
  if (has('rateParticipants')) return number('rateParticipants')
  return (number('grossYearPay') * (1 + number('employerLoad') / 100)) / number('productiveHours')
}
