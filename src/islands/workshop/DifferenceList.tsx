import type { Seen } from '../../domain/workshop/on-screen.ts'
import type { Place, Session } from '../../domain/workshop/session.ts'
import { spreadOf } from '../../domain/workshop/spread.ts'
import { middleOf } from '../../domain/workshop/tally.ts'
import { workshop as model } from '../../model/workshop.ts'
import { middleSentence, scaleLabels, spreadSentence } from '../../report/votes.ts'
import { GoTo } from './GoTo.tsx'
import { statementOf } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  seen: readonly Seen[]
  /** Where its button leads. */
  step: 'reveal' | 'settle'
  words: DeskWords
  onGo: (to: Place) => void
}

/** Statements with how their votes lie, in words. */
export function DifferenceList({ session, seen, step, words, onGo }: Props) {
  const { spread } = words.workshop
  return (
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
            <GoTo item={item} step={step} words={words} onGo={onGo} />
          </li>
        )
      })}
    </ol>
  )
}
