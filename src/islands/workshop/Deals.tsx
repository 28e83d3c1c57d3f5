import { useLayoutEffect, useRef } from 'preact/hooks'
import { parseDay } from '../../domain/day.ts'
import type { Deal, Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { DateField } from '../parts/DateField.tsx'
import { focusAround } from '../parts/focus.ts'
import { workshop } from './store.ts'
import type { DeskWords } from './words.ts'

const empty: Deal = { what: '', who: '', when: '', proof: '' }

/** What the room agrees: what, which role, when, and what shows that it is done. Kept as it is typed. */
export function Deals({ session, words }: { session: Session; words: DeskWords }) {
  const {
    workshop: { deals },
    validation,
  } = words
  const write = (place: number, deal: Deal | null) => workshop.add({ did: 'deal', place, deal })
  const last = session.deals.length - 1
  const isAddedRef = useRef(false)
  // Whoever asks for an agreement is about to type it: the very next key is a part of it.
  useLayoutEffect(() => {
    if (isAddedRef.current) document.getElementById(`deal-${last}-what`)?.focus()
    isAddedRef.current = false
  }, [last])
  const add = () => {
    isAddedRef.current = true
    write(last + 1, empty)
  }
  return (
    <div class="stack" tabIndex={-1}>
      <h2>{deals.title}</h2>
      {session.deals.map((deal, place) => {
        const field = (key: 'what' | 'who' | 'proof', hint?: string) => (
          <div class="field">
            <label for={`deal-${place}-${key}`}>{deals[key]}</label>
            {hint && (
              <p class="hint" id={`deal-${place}-${key}-hint`}>
                {hint}
              </p>
            )}
            <input
              class="in"
              id={`deal-${place}-${key}`}
              type="text"
              value={deal[key]}
              maxLength={500}
              aria-describedby={hint && `deal-${place}-${key}-hint`}
              onInput={event => write(place, { ...deal, [key]: event.currentTarget.value })}
              autocomplete="off"
            />
          </div>
        )
        return (
          <fieldset class="desk-deal" key={place}>
            <legend>{fill(deals.number, { number: place + 1 })}</legend>
            {field('what')}
            <div class="edit__2">
              {field('who', deals.whoHint)}
              <DateField
                id={`deal-${place}-when`}
                label={deals.when}
                value={parseDay(deal.when) ?? undefined}
                invalid={validation.dateInvalid}
                onChange={when => write(place, { ...deal, when: when ?? '' })}
              />
            </div>
            {field('proof')}
            <button
              class="btn btn--quiet btn--s"
              type="button"
              onClick={({ currentTarget }) => {
                focusAround(currentTarget, '[tabindex]')
                write(place, null)
              }}
            >
              {deals.remove}
              <span class="vh">: {fill(deals.number, { number: place + 1 })}</span>
            </button>
          </fieldset>
        )
      })}
      <button class="btn btn--line btn--s" type="button" onClick={add}>
        {deals.add}
      </button>
    </div>
  )
}
