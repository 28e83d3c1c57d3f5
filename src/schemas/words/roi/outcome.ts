import { z } from 'astro/zod'
import { text } from '../../text.ts'

/** Under `results` in content/<language>/roi.yaml. */
export const results = z.strictObject({
  headline: text,
  breakEvenMonth: text,
  breakEvenMonthOther: text,
  breakEvenMonthNote: text,
  breakEven: text,
  breakEvenMet: text,
  breakEvenUplift: text,
  breakEvenMargin: text,
  range: text,
  rangeNote: text,
  median: text,
  careful: text,
  middle: text,
  favourable: text,
  balance: text,
  balanceRange: text,
  back: text,
  backLoss: text,
  hurdleChance: text,
  doubleChance: text,
  payback: text,
  paybackChance: text,
  noPayback: text,
  twoHorizons: text,
  twoHorizonsNote: text,
  ownHorizon: text,
  cash: z.strictObject({
    title: text,
    money: text,
    time: text,
    text: text,
    note: text,
    onlyMoney: text,
  }),
  worst: z.strictObject({
    title: text,
    text: text,
    note: text,
  }),
  cannotBeEarnedBack: text,
  cannotWhatNow: text,
  negativeIsUseful: text,
  followUpValue: text,
  followUpLater: text,
  followUpNegative: text,
  planValue: text,
  planRange: text,
  planNote: text,
  subsidy: text,
  withoutScan: text,
  noMethod: text,
  observed: text,
  reproducible: text,
  averages: text,
  undiscounted: text,
})

/** Under `totals` in content/<language>/roi.yaml. */
export const totals = z.strictObject({
  cost: text,
  benefit: text,
  return: text,
  chance: text,
  hoursShare: text,
})

/** Under `monthTable` in content/<language>/roi.yaml. */
export const monthTable = z.strictObject({
  title: text,
  month: text,
  rampUp: text,
  applying: text,
  benefit: text,
  presentValue: text,
  balance: text,
})

/** Under `shortcuts` in content/<language>/roi.yaml. */
export const shortcuts = z.strictObject({
  title: text,
  intro: text,
  columnMethod: text,
  columnResult: text,
  columnWhat: text,
  rows: z.strictObject({
    honest: z.strictObject({
      label: text,
      what: text,
    }),
    revenueAsBenefit: z.strictObject({
      label: text,
      what: text,
    }),
    noIsolation: z.strictObject({
      label: text,
      what: text,
    }),
    everyoneApplies: z.strictObject({
      label: text,
      what: text,
    }),
    allThree: z.strictObject({
      label: text,
      what: text,
    }),
  }),
})

/** Under `tornado` in content/<language>/roi.yaml. */
export const tornado = z.strictObject({
  title: text,
  help: text,
  low: text,
  high: text,
  base: text,
  advice: text,
  labels: z.strictObject({
    salesUplift: text,
    salesMargin: text,
    hoursSaved: text,
    realisation: text,
    errorReduction: text,
    turnoverReduction: text,
    replacementCost: text,
    otherPerMonth: text,
    lostMargin: text,
    isolation: text,
    startTransfer: text,
    halfLife: text,
    cost: text,
  }),
})
