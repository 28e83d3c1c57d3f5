import { useState } from 'preact/hooks'
import { copyText } from '../../browser/clipboard.ts'
import { parseDay, type Day } from '../../domain/day.ts'
import { minutesFor } from '../../domain/scan/sections.ts'
import { voters, type Mailing, type Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import { workshop as model } from '../../model/workshop.ts'
import { homeworkMail } from '../../report/homework-mail.ts'
import { DateField } from '../parts/DateField.tsx'
import { invitationLink } from '../parts/invitation-link.ts'
import { invitationOf } from './invitation.ts'
import { Invite } from './Invite.tsx'
import { workshop } from './store.ts'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'words' | 'paths' | 'locale'> {
  session: Session
}

/** Days before the session: the link, mails to send it with, and how many codes came back. */
export function Homework({ session, words, paths, locale }: Props) {
  const { homework } = words.workshop
  const count = session.codes.length
  return (
    <section class="stack" aria-labelledby="homework-title">
      <h2 id="homework-title">{homework.title}</h2>
      <p>{homework.intro}</p>
      <p>
        <strong>{fill(homework.received, { count, total: voters(session) })}</strong>
      </p>
      {count < model.fewest && <p class="quiet">{fill(homework.tooFew, { min: model.fewest })}</p>}
      <p class="note">{homework.keep}</p>
      <Invite session={session} words={words} paths={paths} />
      <Mails session={session} words={words} paths={paths} locale={locale} />
      <p class="quiet">{homework.privacy}</p>
    </section>
  )
}

/** Two mails, ready to send once day, last day and receiver are filled in; those are kept for the reminder days later. */
function Mails({ session, words, paths, locale }: Props) {
  const { homework } = words.workshop
  const { mailing } = session
  const [day, deadline] = [parseDay(mailing.day) ?? undefined, parseDay(mailing.deadline) ?? undefined]
  const write = (change: Partial<Mailing>) => workshop.add({ did: 'mailing', mailing: { ...mailing, ...change } })
  const invalid = words.validation.dateInvalid
  const spoken = (day: Day | undefined) => (day ? formatFor(locale).date(day) : homework.unknown)
  const facts = {
    training: session.setup.training,
    date: spoken(day),
    deadline: spoken(deadline),
    receiver: mailing.receiver.trim() || homework.unknown,
    minutes: minutesFor(session.setup.items.length),
    link: invitationLink(paths.join, invitationOf(session.setup)),
  }
  return (
    <>
      <div class="edit__2">
        <DateField
          id="homework-day"
          label={homework.day}
          value={day}
          invalid={invalid}
          onChange={typed => write({ day: typed ?? '' })}
        />
        <DateField
          id="homework-deadline"
          label={homework.deadline}
          value={deadline}
          invalid={invalid}
          onChange={typed => write({ deadline: typed ?? '' })}
        />
      </div>
      <div class="field">
        <label for="homework-receiver">{homework.receiver}</label>
        <input
          class="in"
          id="homework-receiver"
          value={mailing.receiver}
          maxLength={200}
          onInput={event => write({ receiver: event.currentTarget.value })}
          autocomplete="off"
        />
      </div>
      {(['invitation', 'reminder'] as const).map(which => (
        <Mail key={which} id={which} text={homeworkMail(homework[which], facts)} words={words} />
      ))}
    </>
  )
}

function Mail({ id, text, words }: { id: 'invitation' | 'reminder'; text: string } & Pick<Props, 'words'>) {
  const { homework, invite } = words.workshop
  const [told, setTold] = useState('')
  const copy = async () => setTold((await copyText(text)) ? invite.copied : invite.notCopied)
  return (
    <div class="field">
      <label for={`homework-${id}`}>{homework[id].title}</label>
      <textarea class="in" id={`homework-${id}`} rows={id === 'invitation' ? 12 : 7} readOnly value={text} />
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={() => void copy()}>
          {homework.copy}
          <span class="vh">: {homework[id].title}</span>
        </button>
        <span role="status">{told}</span>
      </div>
    </div>
  )
}
