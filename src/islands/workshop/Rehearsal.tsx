import type { Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { focusAround } from '../parts/focus.ts'
import { inventCodes, inventVotes, mayInvent } from './invent.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  leads: boolean
  words: DeskWords
  onStop: () => void
}

/** Above a rehearsal, wherever it is: that nothing of it is real, what can be invented now, and the way out. */
export function Rehearsal({ session, leads, words, onStop }: Props) {
  const { rehearsal } = words.workshop
  const { setup, codes } = session
  return (
    <section class="rehearsal" aria-label={rehearsal.short}>
      <div class="wrap row" tabIndex={-1}>
        <strong>{rehearsal.banner}</strong>
        {mayInvent(session) && (
          <button
            class="btn btn--line btn--s"
            type="button"
            aria-keyshortcuts={rehearsal.key}
            onClick={() => inventVotes(session)}
          >
            {fill(rehearsal.fill, { key: rehearsal.key })}
          </button>
        )}
        {setup.byCode && codes.length === 0 && (
          <button
            class="btn btn--line btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget, '[tabindex]')
              inventCodes(session)
            }}
          >
            {rehearsal.codes}
          </button>
        )}
        <button class="btn btn--quiet btn--s" type="button" disabled={!leads} onClick={onStop}>
          {rehearsal.stop}
        </button>
      </div>
    </section>
  )
}
