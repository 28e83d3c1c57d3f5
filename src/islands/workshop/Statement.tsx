import { revealedOn } from '../../domain/workshop/on-screen.ts'
import {
  lastRound,
  mayShow,
  orderOf,
  talkOn,
  voters,
  votesOn,
  type Place,
  type Session,
} from '../../domain/workshop/session.ts'
import { knownIn, votersIn } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { middleSentence, scaleLabels, shiftSentence, voteRows } from '../../report/votes.ts'
import { VoteRows } from '../parts/VoteRows.tsx'
import { Counting } from './Counting.tsx'
import { Questions } from './Questions.tsx'
import { RolesSeen } from './RolesSeen.tsx'
import { Settle } from './Settle.tsx'
import { statementOf, workshop } from './store.ts'
import { TextLine } from './TextLine.tsx'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  session: Session
  place: Extract<Place, { at: 'statement' }>
  /** The facilitator looks at the counts on this screen, which the room may see too. */
  peeks: boolean
  onPeek: (now: (before: boolean) => boolean) => void
  onGo: (to: Place) => void
}

/** The statement that the room is at: what it is, what was counted, and what was made of it. */
export function Statement({ session, place, peeks, onPeek, words }: Props) {
  const { item, step } = place
  const { desk, facilitator, spread, counted } = words.workshop
  const statement = statementOf(item)
  const talk = talkOn(session, item)
  const { setup } = session
  const votes = votesOn(session, item)
  const rows = voteRows(statement, setup.context, votes, words.scales)
  const revealed = revealedOn(session, item, model.spread, model.fewest)
  const onScale = scaleLabels(statement, setup.context, words.scales)
  const isOpen = lastRound(talk).revealed || peeks
  const heldBack = !mayShow(session, item, model.fewest)
  return (
    <section class="stage" aria-labelledby="stage-q">
      <div class="stage__top">
        <span>
          <b>{fill(desk.number, { number: orderOf(session).indexOf(item) + 1, total: setup.items.length })}</b>
          {talk.rounds.length > 1 && ` · ${desk.round}`}
        </span>
        <span class="quiet">
          {lastRound(talk).revealed ? facilitator.onAudience : peeks ? facilitator.shown : facilitator.hidden}
        </span>
      </div>
      <div class="stage__b">
        <h2 class="stage__q" id="stage-q">
          {words.statements[item]}
        </h2>
        {step === 'vote' && !lastRound(talk).revealed ? (
          <Counting key={talk.rounds.length} session={session} item={item} peeks={peeks} words={words} />
        ) : (
          <VoteRows rows={rows} label={desk.counts} shown={isOpen && !heldBack && step !== 'read'} />
        )}
        {step !== 'read' && (
          <p class="small quiet">{fill(counted, { done: votersIn(votes), total: voters(session) })}</p>
        )}
        {step === 'vote' && (
          <div class="row">
            <button class="btn btn--line btn--s" type="button" onClick={() => onPeek(now => !now)}>
              {peeks ? facilitator.hide : desk.look}
            </button>
            <button class="btn btn--quiet btn--s" type="button" onClick={() => workshop.add({ did: 'recount', item })}>
              {words.workshop.counting.restart}
            </button>
          </div>
        )}
        {step === 'vote' && !peeks && (
          <p class="hint">
            {facilitator.hiddenWhy} {fill(facilitator.hiddenHint, { key: desk.keyNames.peek })}
          </p>
        )}
        {heldBack && step !== 'read' && <p class="note">{fill(desk.tooFew, { min: model.fewest })}</p>}
        {revealed && (step === 'reveal' || step === 'settle') && (
          <>
            <p class="small quiet">{fill(spread.base, { count: knownIn(votes) })}</p>
            <p>{middleSentence(revealed.middle, onScale, spread)}</p>
            <p>{shiftSentence(revealed, onScale, spread)}</p>
            <Questions kind={revealed.kind} words={words} />
            {setup.askRole && talk.rounds.length === 1 && (
              <RolesSeen roles={revealed.roles} label={onScale} words={words} />
            )}
          </>
        )}
        {step === 'settle' && <Settle session={session} item={item} words={words} />}
        <TextLine
          id={`note-${item}`}
          label={facilitator.note}
          hint={facilitator.noteHint}
          value={talk.note}
          onChange={text => workshop.add({ did: 'note', item, text })}
        />
      </div>
    </section>
  )
}
