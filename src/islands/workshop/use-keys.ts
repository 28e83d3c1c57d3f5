import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { lastRound, talkOn, type Session } from '../../domain/workshop/session.ts'
import { preferences } from '../parts/preferences.ts'
import { deedOf, isTaken, peekKey, type KeyDeed } from './keys.ts'
import { inventVotes } from './invent.ts'
import type { Next } from './steps.ts'
import { statementOf, workshop } from './store.ts'

interface Deeds {
  session: Session
  leads: boolean
  next: Next | null
  onForward: () => void
  onUndo: () => void
  /** True as long as the counts may be seen on this screen. */
  onPeek: (now: boolean | ((before: boolean) => boolean)) => void
}

/** Held longer, the key for looking is let go to hide again; pressed shortly it leaves the counts open. */
const heldFrom = 300

/** The keys of the facilitator work wherever the focus is, but not where something is typed or a control has its own. */
export function useKeys(deeds: Deeds): void {
  const deedsRef = useRef(deeds)
  // Before anything is drawn: a key right after the one that goes on is a vote already.
  useLayoutEffect(() => {
    deedsRef.current = deeds
  })
  useEffect(() => {
    let peekedAt: number | null = null
    const pressed = (event: KeyboardEvent): void => {
      const { leads, onPeek } = deedsRef.current
      if (!leads || preferences.shortcutsOff() || isTaken(event.target, event.code)) return
      if (event.code === peekKey && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey) {
        peekedAt = event.timeStamp
        return onPeek(before => !before)
      }
      const deed = deedOf(event)
      if (deed && carryOut(deed, deedsRef.current, event.repeat)) event.preventDefault()
    }
    const released = (event: KeyboardEvent): void => {
      if (event.code !== peekKey || peekedAt === null) return
      if (event.timeStamp - peekedAt > heldFrom) deedsRef.current.onPeek(before => !before)
      peekedAt = null
    }
    document.addEventListener('keydown', pressed)
    document.addEventListener('keyup', released)
    return () => {
      document.removeEventListener('keydown', pressed)
      document.removeEventListener('keyup', released)
    }
  }, [])
}

/** Whether it did anything; a key that is held down counts once. */
function carryOut(deed: KeyDeed, { session, next, onForward, onUndo }: Deeds, isRepeat: boolean): boolean {
  const { place } = session
  if (isRepeat) return false
  switch (deed.does) {
    case 'next':
      onForward()
      return true
    case 'undo':
      onUndo()
      return true
    case 'reveal':
      if (!next?.reveals) return false
      onForward()
      return true
    case 'invent':
      return inventVotes(session)
    case 'count': {
      if (place.at !== 'statement' || place.step !== 'vote' || lastRound(talkOn(session, place.item)).revealed)
        return false
      if (deed.answer === 'N' && !statementOf(place.item).notApplicable) return false
      workshop.add({ did: 'count', item: place.item, answer: deed.answer, more: deed.more })
      return true
    }
  }
}
