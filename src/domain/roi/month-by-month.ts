/** All draws, as they stand after so many months; euros of today. */
export interface Draws {
  month: number
  /** The share of the effect that is still there. */
  applying: Float64Array
  benefit: Float64Array
  cost: Float64Array
  /** Benefit less cost. */
  net: Float64Array
  /** Months before what was paid is earned back. */
  waited: Uint8Array
}

/** What happens in a month, draw by draw. */
export interface Passing {
  /** What is left of the effect of the month before. */
  left: Float64Array
  /** What it is worth when everyone applies everything, and how much of that is reached and counts. */
  brought: readonly { worth: Float64Array; reach: number }[]
  paid: { factors: Float64Array; each: number } | null
}

export function drawsOf(applying: Float64Array, cost: Float64Array): Draws {
  const count = cost.length
  const [benefit, net] = [new Float64Array(count), new Float64Array(count)]
  return { month: 0, applying, benefit, cost, net, waited: new Uint8Array(count) }
}

export function passMonth(draws: Draws, { left, brought, paid }: Passing): void {
  const { applying, benefit, cost } = draws
  const [first, ...others] = brought
  draws.month++
  if (first) fade(draws, left, first)
  for (const { worth, reach } of others) addProduct(benefit, applying, worth, reach)
  if (paid) addTimes(cost, paid.factors, paid.each)
  settle(draws)
}

/** Less of the effect is left, and what is left brings its worth: in one go, as every loop over all draws takes its time. */
function fade(
  { applying, benefit }: Draws,
  left: Float64Array,
  { worth, reach }: { worth: Float64Array; reach: number },
): void {
  for (let draw = 0; draw < applying.length; draw++) {
    const share = at(applying, draw) * at(left, draw)
    applying[draw] = share
    benefit[draw] = at(benefit, draw) + share * at(worth, draw) * reach
  }
}

/** Draws up the balance. Counts without asking: what comes of a draw is chance, which a processor guesses wrong. */
function settle({ month, benefit, cost, net, waited }: Draws): void {
  const before = month - 1
  for (let draw = 0; draw < net.length; draw++) {
    const balance = at(benefit, draw) - at(cost, draw)
    net[draw] = balance
    const months = waited[draw] ?? 0
    waited[draw] = months + Number(months === before) * Number(balance < 0)
  }
}

/** The month of payback, 0 where it is not reached yet. */
export function paybackOf({ month, waited }: Draws): Uint8Array {
  const payback = waited.slice()
  for (let draw = 0; draw < payback.length; draw++) {
    const before = payback[draw] ?? 0
    payback[draw] = (before + 1) * Number(before < month)
  }
  return payback
}

export function multiply(values: Float64Array, factors: Float64Array): void {
  for (let draw = 0; draw < values.length; draw++) values[draw] = at(values, draw) * at(factors, draw)
}

export function addTimes(sums: Float64Array, values: Float64Array, factor: number): void {
  for (let draw = 0; draw < sums.length; draw++) sums[draw] = at(sums, draw) + at(values, draw) * factor
}

function addProduct(sums: Float64Array, some: Float64Array, others: Float64Array, factor: number): void {
  for (let draw = 0; draw < sums.length; draw++)
    sums[draw] = at(sums, draw) + at(some, draw) * at(others, draw) * factor
}

function at(values: Float64Array, place: number): number {
  return values[place] ?? 0
}
