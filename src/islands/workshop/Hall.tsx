import type { Hall as HallId, Place, Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { Deals } from './Deals.tsx'
import { Differences } from './Differences.tsx'
import { Finish } from './Finish.tsx'
import { Invite } from './Invite.tsx'
import { Printables } from './Printables.tsx'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  session: Session
  hall: HallId
  onGo: (to: Place) => void
}

/** A moment of the workshop that is not about one statement: welcome, break, summary, agreements, the end. */
export function Hall({ session, hall, onGo, locale, words, paths }: Props) {
  const { rules, privacy, noCards, counting } = words.workshop
  return (
    <section class="stage">
      <div class="stage__b stack">
        {hall === 'lobby' && (
          <>
            <h2>{rules.title}</h2>
            <ul>
              {rules.items.map(rule => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p>{privacy.hands}</p>
            <p class="quiet">{privacy.storage}</p>
            {session.setup.byCode && (
              <>
                <h2>{words.workshop.invite.title}</h2>
                <Invite session={session} words={words} paths={paths} />
              </>
            )}
            <Printables setup={{ ...session.setup, people: session.people }} problem="" {...{ locale, words, paths }} />
          </>
        )}
        {hall === 'practice' && (
          <>
            <p class="stage__q">{words.workshop.phases.practice.screen}</p>
            <h2>{counting.title}</h2>
            <p>{counting.intro}</p>
            <ol class="desk-steps">
              {counting.steps.map(step => (
                <li key={step.do}>
                  <span>{step.do}</span>
                  <span class="num">{fill(counting.seconds, { seconds: step.seconds })}</span>
                </li>
              ))}
            </ol>
            <p class="quiet">{noCards}</p>
          </>
        )}
        {hall === 'pause' && <p>{words.workshop.desk.kept}</p>}
        {hall === 'recap' && <Differences session={session} words={words} onGo={onGo} />}
        {hall === 'owners' && <Deals session={session} words={words} />}
        {hall === 'close' && <Finish session={session} words={words} paths={paths} />}
      </div>
    </section>
  )
}
