import type { Hall as HallId, Place, Session, Setup } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { Deals } from './Deals.tsx'
import { Differences } from './Differences.tsx'
import { Finish } from './Finish.tsx'
import { Homework } from './Homework.tsx'
import { HomeworkSeen } from './HomeworkSeen.tsx'
import { Invite } from './Invite.tsx'
import { Printables } from './Printables.tsx'
import { Rehearse } from './Rehearse.tsx'
import { isHomework } from './steps.ts'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  session: Session
  hall: HallId
  onGo: (to: Place) => void
  onBegin: (setup: Setup) => void
}

/** A moment of the workshop that is not about one statement: welcome, break, summary, agreements, the end. */
export function Hall({ session, hall, onGo, onBegin, words, paths, locale }: Props) {
  const isRehearsal = session.setup.rehearsal === true
  const { rules, privacy, noCards, counting } = words.workshop
  return (
    <section class="stage">
      <div class="stage__b stack">
        {hall === 'lobby' && (
          <>
            {isHomework(session) && !isRehearsal && (
              <Homework session={session} words={words} paths={paths} locale={locale} />
            )}
            <h2>{rules.title}</h2>
            <ul>
              {rules.items.map(rule => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p>{privacy.hands}</p>
            <p class="quiet">{privacy.storage}</p>
            {session.setup.byCode && !isHomework(session) && !isRehearsal && (
              <>
                <h2>{words.workshop.invite.title}</h2>
                <Invite session={session} words={words} paths={paths} />
              </>
            )}
            {!isRehearsal && <Rehearse words={words} onClick={() => onBegin({ ...session.setup, rehearsal: true })} />}
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
        {hall === 'homework' && <HomeworkSeen session={session} words={words} onGo={onGo} />}
        {hall === 'recap' && <Differences session={session} words={words} onGo={onGo} />}
        {hall === 'owners' && <Deals session={session} words={words} />}
        {hall === 'close' &&
          (isRehearsal ? (
            <p>{words.workshop.rehearsal.end}</p>
          ) : (
            <Finish session={session} words={words} paths={paths} />
          ))}
      </div>
    </section>
  )
}
