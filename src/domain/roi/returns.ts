import type { Flow } from './cash-flow.ts'

/** What a training brings against what it costs, in euros of today. */
export interface Returns {
  benefit: number
  /** The benefit without time that only comes free. */
  cash: number
  cost: number
  /** Benefit less cost. */
  net: number
  /** Benefit ÷ cost (BCR); null without cost. */
  ratio: number | null
  /** ROI in percent: 100 · net ÷ cost, which is (BCR − 1) · 100; null without cost. */
  roi: number | null
  cashRoi: number | null
  /** The first month by which the benefits are at least the costs; null when that is not within the horizon. */
  payback: number | null
}

export function returnsOf({ start, months }: Flow): Returns {
  const sum = (of: 'benefit' | 'cash' | 'cost') => months.reduce((total, { discounted }) => total + discounted[of], 0)
  const [benefit, cash, cost] = [sum('benefit'), sum('cash'), start + sum('cost')]
  const payback = months.find(({ cumulative }) => cumulative >= 0)?.month ?? null
  return { benefit, cash, cost, net: benefit - cost, ...shares(benefit, cash, cost), payback }
}

function shares(benefit: number, cash: number, cost: number): Pick<Returns, 'ratio' | 'roi' | 'cashRoi'> {
  if (cost <= 0) return { ratio: null, roi: null, cashRoi: null }
  return { ratio: benefit / cost, roi: (100 * (benefit - cost)) / cost, cashRoi: (100 * (cash - cost)) / cost }
}
