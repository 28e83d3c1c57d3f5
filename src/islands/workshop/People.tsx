import { mostPeople, type Session } from '../../domain/workshop/session.ts'
import { workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  leads: boolean
  words: DeskWords
}

/** Who comes late or leaves early: one person more or fewer, so that the room never sees a number on its way to another. */
export function People({ session, leads, words }: Props) {
  const { people: say } = words.workshop
  const { people } = session
  const button = (sign: string, label: string, now: number) => (
    <button
      class="btn btn--line btn--s"
      type="button"
      aria-label={label}
      disabled={!leads}
      onClick={() => now >= 1 && now <= mostPeople && workshop.add({ did: 'people', people: now })}
    >
      {sign}
    </button>
  )
  return (
    <section aria-labelledby="people-title">
      <h2 id="people-title">{say.title}</h2>
      <ul class="desk-count">
        <li>
          <span>{say.count}</span>
          {button('−', say.less, people - 1)}
          <span class="desk-count__n num" role="status">
            {people}
          </span>
          {button('+', say.more, people + 1)}
        </li>
      </ul>
    </section>
  )
}
