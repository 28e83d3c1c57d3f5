import { atom, type ReadableAtom } from 'nanostores'
import { newBallot, type Ballot } from '../domain/ballot/ballot.ts'
import { parseBallot } from '../domain/ballot/parse-ballot.ts'
import { isFields } from '../domain/saved-file/fields.ts'
import { parseJson } from '../domain/saved-file/parse-json.ts'
import type { Asked } from '../domain/workshop/vote-code.ts'
import type { Engine } from './engine.ts'

/** The ballot of this tab. It is gone with the tab, unless the visitor wants this device to keep it. */
export interface BallotBox {
  $ballot: ReadableAtom<Ballot | null>
  /** Whether this device keeps it. */
  $kept: ReadableAtom<boolean>
  /** The browser keeps nothing at all: what is filled in is on this page alone. */
  $refused: ReadableAtom<boolean>
  /** Brings the ballot that answers this invitation, or a new one. */
  open: (invitation: string, asked: Asked) => void
  change: (how: (ballot: Ballot) => Ballot) => void
  keep: (on: boolean) => void
  /** Forgets it, here and on the device; what is filled in next is a vote of its own. */
  clear: () => void
  /** The invitation of the ballot that was left here, if there is one. */
  left: () => string | null
}

interface Surroundings {
  engine: Engine
  key: string
  /** A random whole number below 2 ** 32. */
  newNonce: () => number
}

export function createBallotBox({ engine, key, newNonce }: Surroundings): BallotBox {
  const $ballot = atom<Ballot | null>(null)
  const $kept = atom(false)
  const $refused = atom(false)

  const stored = (text: string | null): unknown => (text === null ? null : parseJson(text))
  const invitationOf = (value: unknown): string | null =>
    isFields(value) && typeof value['invitation'] === 'string' ? value['invitation'] : null

  /** Writes a key for a moment where there is none, as this alone tells. */
  function isRefused(): boolean {
    if (engine.read(key) !== null) return false
    engine.write(key, '')
    const refused = engine.$refusal.get() !== null
    engine.remove(key)
    return refused
  }
  function show(ballot: Ballot): void {
    $ballot.set(ballot)
    const text = JSON.stringify(ballot)
    engine.writeTab(key, text)
    if (!$kept.get()) return
    engine.write(key, text)
    $refused.set(engine.$refusal.get() !== null)
  }

  return {
    $ballot,
    $kept,
    $refused,
    open: (invitation, asked) => {
      const [inTab, onDevice] = [stored(engine.readTab(key)), stored(engine.read(key))]
      const found = [inTab, onDevice].find(value => invitationOf(value) === invitation)
      $kept.set(invitationOf(onDevice) === invitation)
      $refused.set(isRefused())
      $ballot.set(parseBallot(found, asked) ?? newBallot(invitation, newNonce()))
    },
    change: how => {
      const ballot = $ballot.get()
      if (ballot) show(how(ballot))
    },
    keep: on => {
      const ballot = $ballot.get()
      $kept.set(on)
      if (!on) engine.remove(key)
      if (ballot) show(ballot)
    },
    clear: () => {
      const ballot = $ballot.get()
      engine.remove(key)
      engine.removeTab(key)
      $kept.set(false)
      if (ballot) $ballot.set(newBallot(ballot.invitation, newNonce()))
    },
    left: () => invitationOf(stored(engine.readTab(key))) ?? invitationOf(stored(engine.read(key))),
  }
}
