import { phaseAt, type PhaseId } from '../../domain/workshop/agenda.ts'
import { revealedOn } from '../../domain/workshop/on-screen.ts'
import { talkOn, type Session } from '../../domain/workshop/session.ts'
import { isDifference } from '../../domain/workshop/spread.ts'
import { fill } from '../../i18n/fill.ts'
import { workshop as model } from '../../model/workshop.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
}

/** What to say and do now; where the room turns out to differ, also how to talk about it. */
export function Guidance({ session, words }: Props) {
  const { place } = session
  const isSecond = place.at === 'statement' && talkOn(session, place.item).rounds.length > 1
  const seen =
    place.at === 'statement' && place.step === 'reveal'
      ? revealedOn(session, place.item, model.spread, model.fewest)
      : null
  const phases: PhaseId[] = [phaseAt(place, isSecond), ...(seen && isDifference(seen.kind) ? ['discuss' as const] : [])]
  return (
    <>
      {phases.map((id, index) => (
        <Lines key={id} id={id} isFirst={index === 0} session={session} words={words} />
      ))}
    </>
  )
}

function Lines({ id, isFirst, session, words }: Props & { id: PhaseId; isFirst: boolean }) {
  const { desk, phases } = words.workshop
  const { title, say, do: lines } = phases[id]
  return (
    <section class="ws__script-now" aria-label={title}>
      {!isFirst && <h2 class="ws__wide">{title}</h2>}
      <div>
        <h2>{desk.say}</h2>
        <p>{fill(say, { training: session.setup.training })}</p>
      </div>
      <div>
        <h2>{desk.do}</h2>
        <ul>
          {lines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
