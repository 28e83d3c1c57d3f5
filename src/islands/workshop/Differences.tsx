import type { ItemId } from '../../domain/scan/model.ts'
import { byUrgency } from '../../domain/workshop/on-screen.ts'
import { neverRevealed, type Place, type Session } from '../../domain/workshop/session.ts'
import { spreadOf } from '../../domain/workshop/spread.ts'
import { middleOf } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { middleSentence, scaleLabels, spreadSentence } from '../../report/votes.ts'
import { More } from '../parts/More.tsx'
import { statementOf, workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
  onGo: (to: Place) => void
}

/** What the room differs on, most urgent first, and what it has not been shown yet. */
export function Differences({ session, words, onGo }: Props) {
  const { desk, facilitator, spread } = words.workshop
  const seen = byUrgency(session)
  const hidden = neverRevealed(session)
  const jump = (item: ItemId, step: 'settle' | 'read') => (
    <button class="btn btn--quiet btn--s" type="button" onClick={() => onGo({ at: 'statement', item, step })}>
      {desk.goTo}
      <span class="vh">: {words.statements[item]}</span>
    </button>
  )
  return (
    <>
      <h2>{spread.title}</h2>
      <p class="quiet">{seen.length > 0 ? desk.differencesText : desk.none}</p>
      <More summary={spread.noMean}>
        <p>{spread.medianExplained}</p>
      </More>
      <ol class="desk-list">
        {seen.map(({ item, votes }) => {
          const kind = spreadSentence(spreadOf(votes, model.spread), words.workshop)
          const label = scaleLabels(statementOf(item), session.setup.context, words.scales)
          return (
            <li key={item}>
              <div>
                <p>{words.statements[item]}</p>
                <p class="small quiet">
                  {kind} {middleSentence(middleOf(votes), label, spread)}
                </p>
              </div>
              {jump(item, 'settle')}
            </li>
          )
        })}
      </ol>
      {hidden.length > 0 && (
        <div class="note note--copper">
          <p class="note__h">
            {hidden.length === 1 ? facilitator.notRevealedOne : fill(facilitator.notRevealed, { count: hidden.length })}
          </p>
          <ul class="desk-list">
            {hidden.map(item => (
              <li key={item}>
                <p>{words.statements[item]}</p>
                <span class="row">
                  {jump(item, 'read')}
                  <button
                    class="btn btn--quiet btn--s"
                    type="button"
                    onClick={() => workshop.add({ did: 'skip', item })}
                  >
                    {facilitator.skip}
                    <span class="vh">: {words.statements[item]}</span>
                  </button>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
