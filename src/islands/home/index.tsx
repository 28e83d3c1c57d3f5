import { useState } from 'preact/hooks'
import { progressOf } from '../../domain/scan/progress.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { caseName, namesApart } from '../../report/case-name.ts'
import { focusAround } from '../parts/focus.ts'
import { saveCopy } from '../parts/save-copy.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import '../parts/trash.ts'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import type { HomeWords } from './words.ts'

interface Props {
  words: HomeWords
  paths: { scan: string; result: string; data: string }
}

const empty = newAssessment('', new Date(0))

/** The visitor's own work: go on with it, save it as a file, and the way to everything else. */
export function Home({ words, paths }: Props) {
  const assessment = useSaved(workspace.$assessment, empty)
  const untouched = useSaved(workspace.$untouched, true)
  const [message, setMessage] = useState('')
  useSaved(workspace.$shelfChanges, 0)
  const all = untouched ? [] : workspace.list()
  const others = all.filter(({ id }) => id !== assessment.id)
  const nameOf = namesApart(all, words.assessment.untitled)
  return (
    <div class="own" tabIndex={-1}>
      <StorageNotice words={words} />
      {untouched ? <p>{words.data.none}</p> : <Current assessment={assessment} words={words} paths={paths} />}
      {others.length > 0 && (
        <>
          <h3>{words.data.list}</h3>
          <ul class="own__list">
            {others.map(other => (
              <li key={other.id}>
                <span>{nameOf(other.id)}</span>
                <button class="btn btn--quiet btn--s" type="button" onClick={leave(() => workspace.open(other.id))}>
                  {words.assessment.open}
                  <span class="vh">: {nameOf(other.id)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="row">
        {!untouched && (
          <>
            <button
              class="btn btn--line btn--s"
              type="button"
              onClick={() => setMessage(fill(words.data.exported, { file: saveCopy(words.assessment) }))}
            >
              {words.data.exportOne}
            </button>
            <button class="btn btn--line btn--s" type="button" onClick={leave(workspace.startNew)}>
              {words.assessment.new}
            </button>
          </>
        )}
        <a class="btn btn--quiet btn--s" href={paths.data}>
          {words.data.toData}
        </a>
      </div>
      <p role="status">{message}</p>
    </div>
  )
}

/** What is chosen here takes its own button away. */
function leave(act: () => void): (event: Event) => void {
  return ({ currentTarget }) => {
    focusAround(currentTarget, '.own')
    act()
  }
}

function Current({ assessment, words, paths }: { assessment: Assessment; words: HomeWords; paths: Props['paths'] }) {
  const progress = progressOf(statements, assessment.depth, assessment.answers)
  const [next] = progress.unanswered
  const to = next ? `${paths.scan}${progress.done > 0 ? `#${next}` : ''}` : paths.result
  const title = caseName(assessment, words.assessment.untitled)
  return (
    <div class="own__current">
      <p>
        <b>{fill(words.assessment.current, { name: title })}</b>
      </p>
      <p class="quiet num">{fill(words.progress, { done: progress.done, total: progress.total })}</p>
      <a class="btn" href={to}>
        {fill(words.resume, { title })}
      </a>
    </div>
  )
}
