import type { Shape } from './estimate.ts'

const cells = 512

/** Turns a share (0 to 1) into the value below which that share of a distribution lies. */
export type Quantile = (share: number) => number

/**
 * A Beta distribution turned around, made once and then fast: ten thousand draws take less than a millisecond. The density
 * is summed over the angle θ with x = sin² θ, in which 2 sin^(2α−1) θ · cos^(2β−1) θ stays finite where the density in x
 * does not. Within 0.00005 of the exact value for α and β from 1 to 5, which are those of every PERT.
 */
export function betaQuantiles({ alpha, beta }: Shape): Quantile {
  const step = Math.PI / 2 / cells
  const below = new Float64Array(cells + 1)
  const values = below.map((_, cell) => Math.sin(cell * step) ** 2)
  for (let cell = 0; cell < cells; cell++) {
    const angle = (cell + 0.5) * step
    const density = Math.sin(angle) ** (2 * alpha - 1) * Math.cos(angle) ** (2 * beta - 1)
    below[cell + 1] = (below[cell] ?? 0) + density
  }
  const whole = below[cells] ?? 1
  // For each of as many equal shares the first cell to look in, so that no draw has to search.
  const first = new Uint16Array(cells + 1)
  for (let share = 0, cell = 0; share <= cells; share++) {
    while (cell < cells - 1 && (below[cell + 1] ?? whole) < (share / cells) * whole) cell++
    first[share] = cell
  }
  return share => {
    const sought = share * whole
    let cell = first[Math.floor(share * cells)] ?? 0
    while (cell < cells - 1 && (below[cell + 1] ?? whole) < sought) cell++
    const from = below[cell] ?? 0
    const width = (below[cell + 1] ?? whole) - from
    const [low, high] = [values[cell] ?? 0, values[cell + 1] ?? 1]
    return low + (high - low) * (width > 0 ? (sought - from) / width : 0)
  }
}
