/** A generator of numbers from 0 up to, not including, 1. Chance always comes in as an argument. */
export type Random = () => number

/** A generator of its own for a name: FNV-1a of the name, begun at the seed. */
export function seededFor(seed: number, name: string): Random {
  let hash = seed ^ 0x811c9dc5
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return seeded(hash)
}

/**
 * The same seed gives the same numbers in every browser: whole 32-bit arithmetic only. The generator is sfc32 of
 * C. Doty-Humphrey's PractRand, which passes its tests far beyond the draws used here.
 */
export function seeded(seed: number): Random {
  let a = 0
  let b = seed | 0
  let c = 0x9e3779b9
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }
  // The first numbers still resemble the seed.
  for (let skipped = 0; skipped < 15; skipped++) next()
  return next
}
