import { inventedCodes, inventedVotes } from '../../domain/workshop/invented.ts'
import { emptyTally, votersIn } from '../../domain/workshop/tally.ts'
import { lastRound, talkOn, voters, votesOn, type Session } from '../../domain/workshop/session.ts'
import { statementOf, workshop } from './store.ts'

/** Whether cards are counted now in a rehearsal. */
export function mayInvent(session: Session): boolean {
  const { setup, place } = session
  if (!setup.rehearsal || place.at !== 'statement' || place.step !== 'vote') return false
  return !lastRound(talkOn(session, place.item)).revealed
}

/** Invented cards of everyone whose vote on the statement did not come by code; false where it is not the moment. */
export function inventVotes(session: Session): boolean {
  const { place, setup } = session
  if (!mayInvent(session) || place.at !== 'statement') return false
  const { item } = place
  const second = talkOn(session, item).rounds.length > 1
  const byCode = votersIn(votesOn(session, item)) - votersIn(lastRound(talkOn(session, item)).cards)
  const people = Math.max(0, voters(session) - byCode)
  const invention = { item: statementOf(item), place: setup.items.indexOf(item), people, second }
  workshop.add({ did: 'type', item, cards: people > 0 ? inventedVotes(invention) : emptyTally })
  return true
}

/** Of every five people in a rehearsal four hand in a code; the others vote with cards. */
const shareOfCodes = 0.8

export function inventCodes({ setup, people }: Session): void {
  const codes = inventedCodes(setup.items.map(statementOf), Math.ceil(people * shareOfCodes), setup.askRole)
  workshop.add({ did: 'take', codes })
}
