import { useState } from 'preact/hooks'
import type { Place, Session } from '../../domain/workshop/session.ts'
import { CodesIn } from './CodesIn.tsx'
import { Invite } from './Invite.tsx'
import { Scan } from './Scan.tsx'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'words' | 'paths'> {
  session: Session
  /** False in a tab that only watches. */
  leads: boolean
  onGo: (to: Place) => void
}

/** What belongs to people with a phone: taking their codes in, and letting who comes late take part. */
export function Phones({ session, leads, words, paths, onGo }: Props) {
  const { invite, joining } = words.workshop
  const [invites, setInvites] = useState(false)
  return (
    <fieldset class="ws__all stack-s" disabled={!leads}>
      <div>
        <Scan session={session} leads={leads} words={words} />
      </div>
      <CodesIn session={session} words={words} />
      {session.place.at !== 'lobby' && (
        <>
          <details class="more" onToggle={event => setInvites(event.currentTarget.open)}>
            <summary>{invite.title}</summary>
            {invites && <Invite session={session} words={words} paths={paths} />}
          </details>
          <button class="btn btn--quiet btn--s" type="button" onClick={() => onGo({ at: 'lobby' })}>
            {joining.show}
          </button>
        </>
      )}
    </fieldset>
  )
}
