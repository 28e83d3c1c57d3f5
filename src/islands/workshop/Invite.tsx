import { useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import { writeInvitation } from '../../domain/workshop/join-link.ts'
import type { Session } from '../../domain/workshop/session.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'words' | 'paths'> {
  session: Session
}

/** The part of the address that tells a phone what this workshop asks; it names nobody. */
function invitationOf({ setup }: Session): string {
  return writeInvitation(setup, statements, model.sets)
}

/** The link that lets people vote on a phone of their own, to send or to show. */
export function Invite({ session, words, paths }: Props) {
  const { invite, privacy } = words.workshop
  const [copied, setCopied] = useState('')
  const link = `${typeof location === 'undefined' ? '' : location.origin}${paths.join}#${invitationOf(session)}`
  const copy = async () => setCopied((await copyText(link)) ? invite.copied : invite.notCopied)
  return (
    <div class="stack">
      <h2>{invite.title}</h2>
      <p>{invite.text}</p>
      <div class="field">
        <label for="invite-link">{invite.link}</label>
        <input class="in" id="invite-link" readOnly value={link} onFocus={event => event.currentTarget.select()} />
      </div>
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={() => void copy()}>
          {invite.copy}
        </button>
        <span role="status">{copied}</span>
      </div>
      <p class="quiet">{privacy.codes}</p>
    </div>
  )
}
