import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import type { ResultView } from '../../report/result-view.ts'
import type { ResultIslandWords, ResultProps } from './words.ts'

interface Props {
  assessment: Assessment
  result: Result
  view: ResultView
  words: ResultIslandWords
  paths: ResultProps['paths']
}

/** What is still open, unknown or at odds: each with the way to it. */
export function Missing({ assessment, result, view, words, paths }: Props) {
  const { unanswered, dontKnow } = result.progress
  const open = view.contradictions.filter(({ id }) => !(id in assessment.reviewed))
  if (unanswered.length + dontKnow.length + open.length === 0) return null
  const { review } = words
  return (
    <section class="section section--mist">
      <div class="wrap">
        <h2>{words.result.missing}</h2>
        <ul class="missing">
          {unanswered.length > 0 && (
            <li>
              <b>
                {unanswered.length === 1 ? review.unansweredOne : fill(review.unanswered, { count: unanswered.length })}
              </b>
              <a href={`${paths.scan}#${unanswered[0]}`}>{review.goToFirst}</a>
            </li>
          )}
          {dontKnow.length > 0 && (
            <li>
              <b>{fill(review.dontKnow, { count: dontKnow.length })}</b>
              <span>{review.dontKnowAdvice}</span>
              <a href={`${paths.scan}#${dontKnow[0]}`}>{review.goToFirst}</a>
            </li>
          )}
          {open.map(({ id, text }) => (
            <li key={id}>
              <span>{text}</span>
              <a href={`${paths.scan}#review`}>{review.title}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
