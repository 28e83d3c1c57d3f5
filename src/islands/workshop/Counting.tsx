import { useState } from 'preact/hooks'
import type { Answer } from '../../domain/scan/assessment.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { lastRound, mostPeople, talkOn, voters, votesOn, type Session } from '../../domain/workshop/session.ts'
import { nameOf, votersIn } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { cardSign, voteRows } from '../../report/votes.ts'
import { statementOf, workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  item: ItemId
  /** Whether the counts stand on this screen, where they can be typed too. */
  peeks: boolean
  words: DeskWords
}

/** Counting cards: a key or a button per vote, or the counts as numbers. */
export function Counting({ session, item, peeks, words }: Props) {
  const { desk, counting } = words.workshop
  const cards = lastRound(talkOn(session, item)).cards
  const rows = voteRows(statementOf(item), session.setup.context, cards, words.scales)
  const [done, total] = [votersIn(votesOn(session, item)), voters(session)]
  return (
    <>
      <ul class="desk-count" aria-label={desk.counts}>
        {rows.map(row => (
          <li key={row.answer}>
            <span>
              <b class="vote__card">{cardSign[row.answer]}</b> {row.label}
            </span>
            <button
              class="btn btn--line btn--s"
              type="button"
              aria-label={fill(desk.less, { label: row.label })}
              onClick={() => workshop.add({ did: 'count', item, answer: row.answer, more: -1 })}
            >
              −
            </button>
            {peeks ? (
              <Typed {...{ session, item, words }} answer={row.answer} label={row.label} count={row.count} />
            ) : (
              <span class="desk-count__n" aria-hidden="true">
                ·
              </span>
            )}
            <button
              class="btn btn--line btn--s"
              type="button"
              aria-label={fill(desk.more, { label: row.label })}
              onClick={() => workshop.add({ did: 'count', item, answer: row.answer, more: 1 })}
            >
              +
            </button>
          </li>
        ))}
      </ul>
      {done > 0 && done < total && <p class="hint">{fill(counting.missing, { done, total })}</p>}
      {done > total && <p class="problem">{fill(counting.tooMany, { done, total })}</p>}
    </>
  )
}

interface TypedProps extends Omit<Props, 'peeks'> {
  answer: Answer
  label: string
  count: number
}

/** One count as a number. What cannot be read stays as it was typed, and what was counted stays too. */
function Typed({ session, item, answer, label, count, words }: TypedProps) {
  const [text, setText] = useState<string | null>(null)
  const { desk } = words.workshop
  const isCount = (typed: string) => /^\d+$/.test(typed.trim()) && Number(typed) <= mostPeople
  const wrong = text !== null && text.trim() !== '' && !isCount(text)
  const typed = (now: string) => {
    setText(now)
    const { cards } = lastRound(talkOn(session, item))
    if (isCount(now)) workshop.add({ did: 'type', item, cards: { ...cards, [nameOf(answer)]: Number(now) } })
  }
  return (
    <span class="desk-count__n">
      <input
        class="in"
        type="text"
        inputMode="numeric"
        aria-label={fill(desk.typed, { label })}
        aria-invalid={wrong}
        aria-describedby={wrong ? `unread-${nameOf(answer)}` : undefined}
        value={text ?? count}
        onInput={event => typed(event.currentTarget.value)}
        onBlur={() => !wrong && setText(null)}
        autocomplete="off"
      />
      {wrong && (
        <small class="problem" id={`unread-${nameOf(answer)}`}>
          {desk.unread}
        </small>
      )}
    </span>
  )
}
