import { partOf } from '../../domain/workshop/agenda.ts'
import type { Session } from '../../domain/workshop/session.ts'
import { timedPart } from '../../domain/workshop/time-left.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import { TimeLeft } from './TimeLeft.tsx'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'locale' | 'words' | 'paths'> {
  session: Session
}

/** The parts of the script with their minutes, and where the room is in it. */
export function Script({ session, locale, words, paths }: Props) {
  const { desk, agendas, optional } = words.workshop
  const { agenda } = session.setup
  const current = partOf(model.agendas[agenda], timedPart(session))
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
              {part.id === 'roi' ? (
                <a href={paths.returns} target="_blank" rel="noopener">
                  {agendas[agenda].parts[part.id]}
                </a>
              ) : (
                agendas[agenda].parts[part.id]
              )}
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
