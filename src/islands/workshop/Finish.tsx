import { useState } from 'preact/hooks'
import type { Session } from '../../domain/workshop/session.ts'
import { fill } from '../../i18n/fill.ts'
import { Ask } from '../parts/Ask.tsx'
import { save } from './save.ts'
import { workshop } from './store.ts'
import type { DeskProps, DeskWords } from './words.ts'

interface Props extends Pick<DeskProps, 'paths'> {
  session: Session
  words: DeskWords
}

/** The end: the outcome becomes an assessment like any other, and the workshop can be cleared away. */
export function Finish({ session, words, paths }: Props) {
  const { outcome, desk } = words.workshop
  const [saved, setSaved] = useState<{ title: string; kept: boolean } | null>(null)
  const keep = () => setSaved(save(session, words))
  return (
    <div class="stack own" tabIndex={-1}>
      <h2>{outcome.title}</h2>
      <p>{outcome.text}</p>
      <p class="quiet">{outcome.open}</p>
      <div class="row">
        <button class="btn" type="button" onClick={keep}>
          {outcome.save}
        </button>
        <Ask id="stop-title" button={desk.stop} words={desk.stopAsk} onCopy={keep} onConfirm={() => workshop.clear()} />
      </div>
      <div role="status">
        {saved && (
          <div class="note">
            <p>{saved.kept ? fill(outcome.saved, { title: saved.title }) : outcome.refused}</p>
            <p class="row">
              <a class="btn btn--line btn--s" href={paths.result}>
                {outcome.result}
              </a>
              <a class="btn btn--line btn--s" href={paths.plan}>
                {outcome.plan}
              </a>
            </p>
          </div>
        )}
      </div>
    </div>
  )
}
