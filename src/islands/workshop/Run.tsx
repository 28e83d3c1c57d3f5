import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { phaseAt } from '../../domain/workshop/agenda.ts'
import { lastRound, talkOn, type Place, type Session, type Setup } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { answerLabels } from '../../report/votes.ts'
import { Icon } from '../parts/Icon.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { Guidance } from './Guidance.tsx'
import { Hall } from './Hall.tsx'
import { KeyList } from './KeyList.tsx'
import { People } from './People.tsx'
import { Script } from './Script.tsx'
import { Side } from './Side.tsx'
import { Statement } from './Statement.tsx'
import { OpenScreen } from './OpenScreen.tsx'
import { Phones } from './Phones.tsx'
import { nextOf } from './steps.ts'
import { goTo, now, statementOf, workshop } from './store.ts'
import { useKeys } from './use-keys.ts'
import type { ScreenState } from './use-screen.ts'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  session: Session
  screen: ScreenState
  /** False in a tab that only watches. */
  leads: boolean
  /** It began on this page, and was not there when the page was opened. */
  begun: boolean
  onBegin: (setup: Setup) => void
}

/** A workshop that is going on: what to say and do now, in the middle; the script and all statements beside it. */
export function Run(props: Props) {
  const { session, leads, words, paths, screen } = props
  const { desk, audience } = words.workshop
  const canUndo = useSaved(workshop.$canUndo, false)
  const [said, setSaid] = useState('')
  const [peeks, setPeeks] = useState(false)
  const headRef = useRef<HTMLHeadingElement>(null)
  const { place } = session
  const next = nextOf(session, words.workshop)
  const key = place.at === 'statement' ? `${place.item} ${place.step}` : place.at

  const go = (to: Place) => {
    setSaid('')
    setPeeks(false)
    goTo(to)
  }
  const forward = () => {
    if (!next) return
    setPeeks(false)
    if (next.reveals) workshop.add({ did: 'reveal', item: next.reveals, at: now() })
    else if (next.opens) workshop.add({ did: 'homework', items: next.opens, at: now() })
    else {
      if (next.settles) workshop.add({ did: 'settle', ...next.settles })
      go(next.to)
    }
  }
  const undo = () => {
    const undone = workshop.undo()
    if (undone?.did !== 'count') return setSaid(undone ? desk.undone : '')
    const label = answerLabels(statementOf(undone.item), session.setup.context, words.scales)
    setSaid(fill(words.workshop.counting.undone, { label: label(undone.answer) }))
  }
  useKeys({ session, leads, next, onForward: forward, onUndo: undo, onPeek: setPeeks })

  // Whoever follows with a keyboard or screen reader is brought to what is now on the screen, before the next key.
  const firstRef = useRef(!props.begun)
  useLayoutEffect(() => {
    if (!firstRef.current) headRef.current?.focus()
    firstRef.current = false
  }, [key])

  const isSecond = place.at === 'statement' && talkOn(session, place.item).rounds.length > 1
  const phase = words.workshop.phases[phaseAt(place, isSecond)]
  return (
    <div class="wrap ws">
      <aside class="stack ws__script" aria-label={desk.script}>
        <Script session={session} locale={props.locale} words={words} paths={paths} />
      </aside>
      <div class="ws__main">
        {screen === 'lost' && <p class="note note--copper">{audience.lost}</p>}
        {screen === 'back' && <p class="note">{audience.regained}</p>}
        <h1 class="ws__phase" tabIndex={-1} ref={headRef}>
          {phase.title}
        </h1>
        <fieldset class="ws__all" disabled={!leads}>
          {place.at === 'statement' ? (
            <Statement {...props} place={place} peeks={peeks} onPeek={setPeeks} onGo={go} />
          ) : (
            <Hall {...props} hall={place.at} onGo={go} />
          )}
          <div class="ws__act">
            {next && (
              <button class="btn" type="button" onClick={forward}>
                {next.label}
                <Icon name="forward" />
              </button>
            )}
            <button class="btn btn--line" type="button" onClick={undo} disabled={!canUndo}>
              {desk.undo}
            </button>
            {place.at === 'statement' && place.step === 'reveal' && lastRound(talkOn(session, place.item)).revealed && (
              <button
                class="btn btn--line"
                type="button"
                onClick={() => workshop.add({ did: 'second', item: place.item, at: now() })}
              >
                {desk.again}
              </button>
            )}
          </div>
        </fieldset>
        <p class="small quiet" role="status">
          {said}
        </p>
        <Guidance session={session} words={words} />
      </div>
      <aside class="stack ws__side" aria-label={desk.statements}>
        <OpenScreen words={words} paths={paths} />
        {session.setup.byCode && !session.setup.rehearsal && <Phones {...props} onGo={go} />}
        <Side session={session} leads={leads} words={words} onGo={go} />
        <People session={session} leads={leads} words={words} />
        <KeyList words={words} />
      </aside>
    </div>
  )
}
