import { useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import type { Session } from '../../domain/workshop/session.ts'
import { invitationLink } from '../parts/invitation-link.ts'
import { Qr } from '../parts/Qr.tsx'
import { invitationOf } from './invitation.ts'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'words' | 'paths'> {
  session: Session
}

/** The link that lets people vote on a phone of their own: to send, or to scan from this screen by who comes late. */
export function Invite({ session, words, paths }: Props) {
  const { invite, joining, privacy } = words.workshop
  const [copied, setCopied] = useState('')
  const link = invitationLink(paths.join, invitationOf(session.setup))
  const copy = async () => setCopied((await copyText(link)) ? invite.copied : invite.notCopied)
  return (
    <div class="stack">
      <p>{invite.text}</p>
      <Qr text={link} label={joining.qr} failed={joining.qrFailed} />
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
