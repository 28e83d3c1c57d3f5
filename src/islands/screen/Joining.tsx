import { inFours } from '../../domain/ballot/code-text.ts'
import type { Joining as Shown } from '../../domain/workshop/on-screen.ts'
import { fill } from '../../i18n/fill.ts'
import { invitationLink } from '../parts/invitation-link.ts'
import { Qr } from '../parts/Qr.tsx'
import type { ScreenWords } from './words.ts'

interface Props {
  joining: Shown
  words: ScreenWords
}

/** The invitation for a whole room to scan at once, and how many handed in a code since. */
export function Joining({ joining, words }: Props) {
  const { joining: say } = words.workshop
  return (
    <section class="aud__join" aria-labelledby="join-title">
      <h2 id="join-title">{say.title}</h2>
      <Qr text={invitationLink(words.join, joining.invitation)} label={say.qr} failed={say.qrFailed} />
      <p>{fill(say.received, { count: joining.codes })}</p>
    </section>
  )
}

/** The same for who has no camera: an address short enough to type, and the characters that belong there. */
export function Address({ joining, words }: Props) {
  return (
    <div class="aud__type">
      <p>{words.workshop.joining.type}</p>
      <p>
        <b>
          <span>
            {location.host}
            {words.join}
          </span>{' '}
          {inFours(joining.invitation).map((four, index) => (
            <span key={index}>{four} </span>
          ))}
        </b>
      </p>
    </div>
  )
}
