import { useState } from 'preact/hooks'
import { onScreen } from '../../domain/workshop/on-screen.ts'
import type { Session, Setup as Begun } from '../../domain/workshop/session.ts'
import { workshop as model } from '../../model/workshop.ts'
import type { Refusal } from '../../stores/engine.ts'
import { Notice } from '../parts/Notice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { invitationOf } from './invitation.ts'
import { Rehearsal } from './Rehearsal.tsx'
import { Run } from './Run.tsx'
import { Setup } from './Setup.tsx'
import { goTo, workshop } from './store.ts'
import { useDriving } from './use-driving.ts'
import { useScreen } from './use-screen.ts'
import { useWatching } from './use-watching.ts'
import type { DeskProps } from './words.ts'

/** The facilitator's page: setting a workshop up, and leading it from welcome to agreements. */
export function Workshop(props: DeskProps) {
  const { words } = props
  const { lock, desk } = words.workshop
  const session = useSaved<Session | null>(workshop.$session, null)
  const refusal = useSaved<Refusal | null>(workshop.$refusal, null)
  const { driving, takeOver } = useDriving()
  const [begun, setBegun] = useState(false)
  const [rehearsed, setRehearsed] = useState<Begun | null>(null)
  const leads = driving === 'here'
  useWatching(leads)
  const screen = useScreen(session && onScreen(session, model.spread, model.fewest, invitationOf(session.setup)), leads)
  const begin = (setup: Begun) => {
    workshop.begin(setup)
    goTo({ at: 'lobby' })
    setBegun(true)
    setRehearsed(null)
  }
  const stop = () => {
    workshop.clear()
    // What was there before the rehearsal is there again.
    setRehearsed(workshop.$session.get() ? null : (session?.setup ?? null))
  }
  return (
    <>
      {(driving === 'elsewhere' || driving === 'taken') && (
        <div class="wrap section-s">
          <Notice title={lock.title} text={driving === 'taken' ? lock.taken : lock.text}>
            <button class="btn btn--s" type="button" onClick={takeOver}>
              {driving === 'taken' ? lock.takeBack : lock.takeOver}
            </button>
            <p class="hint">{lock.takeOverHint}</p>
          </Notice>
        </div>
      )}
      {refusal && (
        <div class="wrap section-s">
          <p class="note note--copper">{desk.notKept}</p>
        </div>
      )}
      {session ? (
        <>
          {session.setup.rehearsal && <Rehearsal session={session} leads={leads} words={words} onStop={stop} />}
          <Run
            key={String(session.setup.rehearsal)}
            {...props}
            {...{ session, screen, leads, begun }}
            onBegin={begin}
          />
        </>
      ) : (
        <Setup {...props} screen={screen} rehearsed={rehearsed} onBegin={begin} />
      )}
    </>
  )
}
