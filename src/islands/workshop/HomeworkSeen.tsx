import type { ItemId } from '../../domain/scan/model.ts'
import { differencesIn, handedIn, restingIn } from '../../domain/workshop/homework.ts'
import { byUrgency } from '../../domain/workshop/on-screen.ts'
import { neverRevealed, voters, type Place, type Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { More } from '../parts/More.tsx'
import { DifferenceList } from './DifferenceList.tsx'
import { now, workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
  onGo: (to: Place) => void
}

/** What the homework shows at once: the differences to talk about first, and all else. */
export function HomeworkSeen({ session, words, onGo }: Props) {
  const { homework } = words.workshop
  const differences = differencesIn(session, model.spread, model.fewest)
  const others = session.opened.filter(item => !differences.includes(item))
  const handed = handedIn(session, model.fewest)
  const isLate = handed.some(item => !session.opened.includes(item))
  const seen = byUrgency(session)
  const list = (items: readonly ItemId[]) => (
    <DifferenceList
      session={session}
      seen={items.flatMap(item => seen.find(one => one.item === item) ?? [])}
      step="reveal"
      words={words}
      onGo={onGo}
    />
  )
  return (
    <>
      <p class="quiet">{fill(homework.received, { count: session.codes.length, total: voters(session) })}</p>
      {differences.length > 0 && (
        <>
          <p>{homework.order}</p>
          {list(differences)}
        </>
      )}
      {differences.length === 0 && (
        <p>{session.opened.length > 0 ? homework.none : fill(homework.tooFew, { min: model.fewest })}</p>
      )}
      {others.length > 0 && <More summary={homework.others}>{list(others)}</More>}
      {isLate && (
        <button
          class="btn btn--line btn--s"
          type="button"
          onClick={() => workshop.add({ did: 'homework', items: handed, at: now() })}
        >
          {homework.later}
        </button>
      )}
      <Unspoken session={session} words={words} />
    </>
  )
}

/** What nobody talked about is no mistake here: its middle vote stands. */
export function Unspoken({ session, words }: Pick<Props, 'session' | 'words'>) {
  const { homework } = words.workshop
  const resting = restingIn(session).length
  const hidden = neverRevealed(session).length
  return (
    <div class="small quiet">
      {resting > 0 && <p>{fill(homework.resting, { count: resting })}</p>}
      {hidden > 0 && <p>{fill(homework.hidden, { count: hidden })}</p>}
    </div>
  )
}
