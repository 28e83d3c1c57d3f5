import { byUrgency, type Seen } from '../../domain/workshop/on-screen.ts'
import { neverRevealed, type Place, type Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { More } from '../parts/More.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { GoTo } from './GoTo.tsx'
import { Unspoken } from './HomeworkSeen.tsx'
import { workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
  onGo: (to: Place) => void
}

/** What the room differs on, most urgent first, and what it has not been shown yet. */
export function Differences({ session, words, onGo }: Props) {
  const { desk, spread, homework } = words.workshop
  const seen = byUrgency(session)
  const isHomework = session.opened.length > 0
  const first = isHomework ? seen.slice(0, model.spread.differences) : seen
  const others = seen.slice(first.length)
  const list = (some: readonly Seen[]) => (
    <DifferenceList session={session} seen={some} step="settle" words={words} onGo={onGo} />
  )
  return (
    <>
      <h2>{spread.title}</h2>
      <p class="quiet">{seen.length > 0 ? desk.differencesText : desk.none}</p>
      <More summary={spread.noMean}>
        <p>{spread.medianExplained}</p>
      </More>
      {list(first)}
      {others.length > 0 && <More summary={homework.others}>{list(others)}</More>}
      {isHomework ? (
        <Unspoken session={session} words={words} />
      ) : (
        <NotRevealed session={session} words={words} onGo={onGo} />
      )}
    </>
  )
}

function NotRevealed({ session, words, onGo }: Props) {
  const { facilitator } = words.workshop
  const hidden = neverRevealed(session)
  if (hidden.length === 0) return null
  return (
    <div class="note note--copper">
      <p class="note__h">
        {hidden.length === 1 ? facilitator.notRevealedOne : fill(facilitator.notRevealed, { count: hidden.length })}
      </p>
      <ul class="desk-list">
        {hidden.map(item => (
          <li key={item}>
            <p>{words.statements[item]}</p>
            <span class="row">
              <GoTo item={item} step="read" words={words} onGo={onGo} />
              <button class="btn btn--quiet btn--s" type="button" onClick={() => workshop.add({ did: 'skip', item })}>
                {facilitator.skip}
                <span class="vh">: {words.statements[item]}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
