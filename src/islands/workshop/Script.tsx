import { partAt } from '../../domain/workshop/agenda.ts'
import { talkOn, type Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { TimeLeft } from './TimeLeft.tsx'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'locale' | 'words'> {
  session: Session
}

/** The parts of the script with their minutes, and where the room is in it. */
export function Script({ session, locale, words }: Props) {
  const { desk, agendas, optional } = words.workshop
  const { agenda } = session.setup
  const { place } = session
  const isSecond = place.at === 'statement' && talkOn(session, place.item).rounds.length > 1
  const current = partAt(model.agendas[agenda], place, isSecond)
  return (
    <section aria-labelledby="script-title">
      <h2 id="script-title">{desk.script}</h2>
      <ol class="run">
        {model.agendas[agenda].parts.map(part => (
          <li
            key={part.id}
            class={part.id === current ? 'is-now' : ''}
            aria-current={part.id === current ? 'step' : undefined}
          >
            <span>
              {agendas[agenda].parts[part.id]}
              {part.optional && ` (${optional})`}
            </span>
            <span class="num">{fill(desk.minutes, { count: part.minutes })}</span>
          </li>
        ))}
      </ol>
      <TimeLeft session={session} locale={locale} words={words} />
    </section>
  )
}
