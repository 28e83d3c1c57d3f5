import { useMemo } from 'preact/hooks'
import { formatFor } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { resultView } from '../../report/result-view.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { $result } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import { FirstActions } from './FirstActions.tsx'
import { Groups } from './Groups.tsx'
import { Head } from './Head.tsx'
import { Lowest } from './Lowest.tsx'
import { Missing } from './Missing.tsx'
import { TransferRange } from './TransferRange.tsx'
import type { ResultProps } from './words.ts'

const empty = newAssessment('', new Date(0))

/** The honest result: the level in words, the range, what weighs on it, and what to do first. */
export function Result({ locale, words, paths }: ResultProps) {
  const assessment = useSaved(workspace.$assessment, empty)
  const result = useSaved($result, null)
  const format = useMemo(() => formatFor(locale), [locale])
  if (!result) return <Waiting title={words.title} />

  const view = resultView(model, assessment, result, { words, format })
  return (
    <div class="result">
      <div class="wrap">
        <StorageNotice words={words} />
      </div>
      <Head assessment={assessment} view={view} words={words} format={format} paths={paths} />
      {result.total ? (
        <>
          <TransferRange transfer={view.transfer} computed={view.computed} words={words} />
          <Lowest lowest={view.lowest} words={words} />
          <Groups view={view} words={words} />
          <Missing assessment={assessment} result={result} view={view} words={words} paths={paths} />
          <FirstActions assessment={assessment} result={result} locale={locale} words={words} paths={paths} />
        </>
      ) : (
        result.progress.done > 0 && (
          <>
            <Missing assessment={assessment} result={result} view={view} words={words} paths={paths} />
            <Groups view={view} words={words} />
          </>
        )
      )}
    </div>
  )
}

/** What the server sends: it knows no answers, so only the title stands, and nothing moves when the result comes. */
function Waiting({ title }: { title: string }) {
  return (
    <div class="wrap result result-head">
      <h1>{title}</h1>
    </div>
  )
}
