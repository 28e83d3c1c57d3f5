import { seeded, type Random } from '../../src/domain/random.ts'
import { birthrights } from './laws.ts'

/** How many inputs in all; `npm run fuzz` asks for ten times as many as `npm test`. */
const inputs = Number(process.env.FUZZ_INPUTS ?? 10_000)

/** How an input was taken; a fault is said in words. */
export type Verdict = 'taken' | 'refused' | { fault: string }

interface Fuzz<Input> {
  /** Which part of all inputs is for this law. */
  share: number
  seed: number
  make: (random: Random) => Input
  judge: (input: Input) => Verdict
}

interface Found {
  /** Each kind of fault with the shortest input that shows it, of at most ten. */
  faults: string[]
  /** Hundredths of the inputs that were taken: with none taken, or all, little was tried. */
  taken: number
}

/** Makes inputs, the same ones every time, and gives what went wrong. */
export function fuzz<Input>({ share, seed, make, judge }: Fuzz<Input>): Found {
  const [random, born, shortest, count] = [seeded(seed), birthrights(), new Map<string, string>(), inputs * share]
  let taken = 0
  for (let made = 0; made < count; made++) {
    const input = make(random)
    const verdict = judgeOf(() => judge(input), born)
    if (verdict === 'taken') taken++
    if (typeof verdict === 'string') continue
    const text = JSON.stringify(input)
    if (text.length < (shortest.get(verdict.fault)?.length ?? Number.POSITIVE_INFINITY))
      shortest.set(verdict.fault, text)
  }
  const faults = [...shortest].slice(0, 10).map(([fault, text]) => `${fault}: ${text.slice(0, 500)}`)
  return { faults, taken: Math.round((100 * taken) / count) }
}

function judgeOf(judge: () => Verdict, born: string): Verdict {
  try {
    const verdict = judge()
    return birthrights() === born ? verdict : { fault: 'a prototype was changed' }
  } catch (error) {
    return { fault: `threw ${String(error)}` }
  }
}
