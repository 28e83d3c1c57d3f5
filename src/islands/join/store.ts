import { engine } from '../../stores/engine.ts'
import { createBallotBox } from '../../stores/ballot.ts'
import { ballotKey } from '../parts/ballot-key.ts'

const newNonce = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** The ballot of this tab, one for the whole page. */
export const box = createBallotBox({ engine, key: ballotKey, newNonce })
