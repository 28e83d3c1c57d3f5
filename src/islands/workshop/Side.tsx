import type { ItemId } from '../../domain/scan/model.ts'
import { orderOf, talkOn, votesOn, type Place, type Session } from '../../domain/workshop/session.ts'
import { votersIn } from '../../domain/workshop/tally.ts'
import { workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  leads: boolean
  words: DeskWords
  onGo: (to: Place) => void
}

/** All statements with how far each is; any can be gone to, skipped and opened again. */
export function Side({ session, leads, words, onGo }: Props) {
  const { desk, facilitator } = words.workshop
  const { place } = session
  const here = place.at === 'statement' ? place.item : null
  const talk = here === null ? null : talkOn(session, here)
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">{desk.statements}</h2>
      <ol class="desk-all">
        {orderOf(session).map(item => (
          <li key={item}>
            <button
              type="button"
              disabled={!leads}
              aria-current={item === here ? 'step' : undefined}
              onClick={() => onGo({ at: 'statement', item, step: stepFor(session, item) })}
            >
              <span>{words.statements[item]}</span>
              <small>{saidOf(session, item, words)}</small>
            </button>
          </li>
        ))}
      </ol>
      <div class="row">
        {here !== null && talk && !talk.skipped && (
          <button
            class="btn btn--quiet btn--s"
            type="button"
            disabled={!leads}
            onClick={() => workshop.add({ did: 'skip', item: here })}
          >
            {facilitator.skip}
          </button>
        )}
        {here !== null && talk && (talk.skipped || talk.agreed !== undefined) && (
          <button
            class="btn btn--quiet btn--s"
            type="button"
            disabled={!leads}
            onClick={() => workshop.add({ did: 'reopen', item: here })}
          >
            {facilitator.reopen}
          </button>
        )}
        <button class="btn btn--quiet btn--s" type="button" disabled={!leads} onClick={() => onGo({ at: 'pause' })}>
          {desk.pause}
        </button>
        <button class="btn btn--quiet btn--s" type="button" disabled={!leads} onClick={() => onGo({ at: 'recap' })}>
          {desk.recap}
        </button>
      </div>
    </section>
  )
}

/** After homework what was shown at once is not yet talked about. */
function saidOf(session: Session, item: ItemId, { workshop: { desk, homework } }: DeskWords): string {
  const state = stateOf(session, item)
  const isGiven = state === 'revealed' && session.opened.includes(item) && !session.discussed.includes(item)
  return isGiven ? homework.given : desk.states[state]
}

type State = keyof DeskWords['workshop']['desk']['states']

function stateOf(session: Session, item: ItemId): State {
  const { skipped, agreed, rounds } = talkOn(session, item)
  if (skipped) return 'skipped'
  if (agreed !== undefined) return 'settled'
  if (rounds.some(round => round.revealed)) return 'revealed'
  return votersIn(votesOn(session, item)) > 0 ? 'counted' : 'open'
}

/** Where to go on with a statement: where it was left. */
function stepFor(session: Session, item: ItemId): 'read' | 'vote' | 'reveal' | 'settle' {
  const state = stateOf(session, item)
  if (state === 'settled') return 'settle'
  if (state === 'revealed') return 'reveal'
  return state === 'counted' ? 'vote' : 'read'
}
