import type { Found } from './codes-in.ts'
import type { VoteCode } from './vote-code.ts'

/** What became of what was found: a code that counts now, one that counted before, or none. */
export type Taken =
  { line: number; was: 'added'; code: VoteCode } | { line: number; was: 'known' } | Exclude<Found, { was: 'code' }>

/** Tells new codes from those that count already, also within what was found: each counts once, by its nonce. */
export function takeIn(found: readonly Found[], counted: readonly VoteCode[]): Taken[] {
  const nonces = new Set(counted.map(({ nonce }) => nonce))
  return found.map((one): Taken => {
    if (one.was !== 'code') return one
    const { line, code } = one
    if (nonces.has(code.nonce)) return { line, was: 'known' }
    nonces.add(code.nonce)
    return { line, was: 'added', code }
  })
}

/** Codes that count now. */
export function addedIn(taken: readonly Taken[]): VoteCode[] {
  return taken.flatMap(one => (one.was === 'added' ? [one.code] : []))
}
