import { useLayoutEffect, useState } from 'preact/hooks'
import { askPersistence } from '../../browser/persistence.ts'
import { fill } from '../../i18n/fill.ts'
import { focusAround } from '../parts/focus.ts'
import { preferences } from '../parts/preferences.ts'
import { saveCopy } from '../parts/save-copy.ts'
import { looking } from '../parts/workspace.ts'
import type { ResultIslandWords } from './words.ts'

type State = { is: 'silent' } | { is: 'asking' } | { is: 'saved'; file: string } | { is: 'told'; kept: boolean }

/** Once, after the first finished scan: a copy to keep, and on a click the browser's promise not to clean up. */
export function CopyAsk({ finished, words }: { finished: boolean; words: ResultIslandWords }) {
  const [state, setState] = useState<State>({ is: 'silent' })
  const { copy, persist, exported } = words.data
  useLayoutEffect(() => {
    if (finished && looking === 'own' && !preferences.copyAsked()) setState({ is: 'asking' })
  }, [finished])
  if (state.is === 'silent') return null
  const done = ({ currentTarget }: Event, next: State) => {
    // The question goes away altogether: the focus goes to the result it stands above.
    focusAround(currentTarget, next.is === 'silent' ? '.result' : '.note')
    preferences.askedForCopy()
    setState(next)
  }
  return (
    <div class="note note--plain no-print" role="status" tabIndex={-1}>
      {state.is === 'asking' && (
        <>
          <p>{copy.first}</p>
          <div class="row">
            <button
              class="btn btn--line btn--s"
              type="button"
              onClick={event => done(event, { is: 'saved', file: saveCopy(words.assessment) })}
            >
              {copy.save}
            </button>
            <button class="btn btn--quiet btn--s" type="button" onClick={event => done(event, { is: 'silent' })}>
              {copy.later}
            </button>
          </div>
        </>
      )}
      {state.is === 'saved' && (
        <>
          <p>{fill(exported, { file: state.file })}</p>
          <p>{persist.why}</p>
          <button
            class="btn btn--line btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget, '.note')
              void askPersistence().then(kept => setState({ is: 'told', kept }))
            }}
          >
            {persist.ask}
          </button>
        </>
      )}
      {state.is === 'told' && <p>{state.kept ? persist.granted : persist.denied}</p>}
    </div>
  )
}
