import type { BandId, LeverId, Model } from '../scan/model.ts'
import type { GroupScore } from './group.ts'

/** A lever below the gate: with its score, or with too little known to say that it is high enough. */
export type GateLever = { id: LeverId; score: number | null }

export interface Band {
  /** The band of the unrounded readiness. */
  reached: BandId
  /** The band that is shown: lower where the gate holds it back. */
  shown: BandId
  /** Levers that do not meet the gate, lowest first, whether or not the band needs the gate. */
  below: GateLever[]
}

/** The maturity band of an unrounded readiness, and the gate (3.6). Borders belong to the band above; only 100 closes one. */
export function bandOf(score: number, levers: Record<LeverId, GroupScore>, model: Pick<Model, 'bands' | 'gate'>): Band {
  const reached = (model.bands.find(band => score < band.to) ?? model.bands.at(-1))?.id ?? 'b5'
  const below = model.gate.levers
    .map(id => ({ id, lever: levers[id] }))
    .filter(({ lever }) => !lever.shown || lever.score < model.gate.minimum)
    .map(({ id, lever }) => ({ id, score: lever.shown ? lever.score : null }))
    .toSorted((a, b) => (a.score ?? model.gate.minimum) - (b.score ?? model.gate.minimum))
  const held = below.length > 0 && model.gate.appliesTo.includes(reached)
  return { reached, shown: held ? model.gate.otherwise : reached, below }
}
