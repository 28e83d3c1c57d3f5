import { useState } from 'preact/hooks'
import { Notice } from './Notice.tsx'
import type { Visit, VisitingWords } from './visit.ts'

interface Props {
  visit: Visit
  words: { visiting: VisitingWords }
  /** Where this page shows the visitor's own work, and where the scan begins. */
  paths: { here: string; scan: string }
}

/** Says plainly that what is on screen is an example or somebody else's, and how to make it one's own. */
export function Visiting({ visit, words, paths }: Props) {
  const [refused, setRefused] = useState(false)
  const { visiting } = words
  if (visit.is === 'own' || visit.is === 'loading') return null
  if (visit.is === 'wrong') {
    return (
      <Notice title={visiting.linkWrong.title} text={visit.problem}>
        <a class="btn btn--line btn--s" href={paths.here}>
          {visiting.back}
        </a>
      </Notice>
    )
  }
  const take = async () => {
    const { takeOver } = await import('./visitor.ts')
    if (takeOver()) location.assign(paths.here)
    else setRefused(true)
  }
  return (
    <div class="note note--plain visiting no-print" role="note">
      <p>
        <b>{visit.is === 'example' ? visiting.example : visiting.shared}</b>
      </p>
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={() => void take().catch(() => setRefused(true))}>
          {visit.is === 'example' ? visiting.copy : visiting.keep}
        </button>
        <a class="btn btn--quiet btn--s" href={paths.here}>
          {visiting.back}
        </a>
      </div>
      <p role="alert">{refused ? visiting.refused : ''}</p>
    </div>
  )
}
