import { run } from '@quri/squiggle-lang'

/** Example 3 over 24 months, in the language of Squiggle: another engine, with dice of its own, asked the same. */
const code = `
asSet(d) = SampleSet.fromDist(d)
pert(a, m, b) = asSet(a + (b - a) * beta(1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a)))
errors = 700 * 40.5 * pert(0.12, 0.14, 0.16) * pert(0.45, 9 / 14, 1.2 * 9 / 14)
hours = 30 * 46 / 12 * 38 * pert(0.1, 0.25, 0.4) * pert(0.2, 0.5, 0.8) * pert(0.2305, 0.355, 0.55)
turnover = 30 * 0.22 * 39000 / 12 * pert(0, 0.05, 0.12) * pert(0.1, 0.21, 0.4) * pert(0.1, 0.25, 0.5)
halfLife = pert(8.4, 14, 19.6)
overrun = pert(0.95, 1, 1.2)
discount(m) = 1.08 ^ (-m / 12)
left(m) = m <= 6 ? 1 : exp(halfLife ^ (-1) * (-0.6931471805599453 * (m - 6)))
month(m) = left(m) * (min([1, m / 2]) * discount(m))
whole = List.reduce(List.map(List.upTo(2, 24), month), month(1), {|sum, one| sum + one})
followed = List.reduce(List.map(List.upTo(1, 6), discount), 0, {|sum, one| sum + one})
roi = 100 * ((errors + hours + turnover) * whole / (overrun * (22940 + 2400 / 6 * followed)) - 1)
[quantile(roi, 0.1), quantile(roi, 0.5), quantile(roi, 0.9)]
`

/** p10, median and p90 of the ROI in percent, over 10,000 draws. */
export async function bySquiggle(): Promise<number[]> {
  const { result } = await run(code, { environment: { sampleCount: 10_000, xyPointLength: 1_000, seed: '1' } })
  if (!result.ok) throw new Error(String(result.value))
  const numbers: unknown = JSON.parse(String(result.value.result))
  if (!Array.isArray(numbers)) throw new Error('Squiggle gives no list')
  return numbers.map(Number)
}
