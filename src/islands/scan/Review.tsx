import type { Assessment } from '../../domain/scan/assessment.ts'
import { contradictions, itemsOfRule } from '../../domain/scan/contradictions.ts'
import type { ItemId, Rule } from '../../domain/scan/model.ts'
import type { Progress } from '../../domain/scan/progress.ts'
import { answersAt } from '../../domain/scan/sections.ts'
import { withReviewed } from '../../domain/scan/change.ts'
import { fill } from '../../i18n/fill.ts'
import { model } from '../../model/index.ts'
import { focusAround } from '../parts/focus.ts'
import { workspace } from '../parts/workspace.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  progress: Progress
  words: ScanIslandWords
  resultPath: string
}

/** What is still open, what nobody knows, and answers that seem to disagree, as questions. Nothing here is an obstacle. */
export function Review({ assessment, progress, words, resultPath }: Props) {
  const { review } = words
  const { answers, context, depth } = assessment
  const found = contradictions(model.rules, answersAt(model, depth, answers), context.stage)
  const open = progress.unanswered.length
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{review.title}</h1>
        <p class="lead">{review.intro}</p>
        {open > 0 && (
          <p>
            <a class="btn btn--line" href={resultPath}>
              {review.finishAnyway}
            </a>
          </p>
        )}
      </div>
      <section class="review">
        <h2>
          {open === 0
            ? review.allAnswered
            : open === 1
              ? review.unansweredOne
              : fill(review.unanswered, { count: open })}
        </h2>
        <StatementLinks ids={progress.unanswered} words={words} />
      </section>
      {progress.dontKnow.length > 0 && (
        <section class="review">
          <h2>{fill(review.dontKnow, { count: progress.dontKnow.length })}</h2>
          <p>{review.dontKnowAdvice}</p>
          <StatementLinks ids={progress.dontKnow} words={words} />
        </section>
      )}
      <section class="review" hidden={progress.done === 0}>
        <h2>{found.length === 0 ? review.noContradictions : review.contradictions}</h2>
        {found.length > 0 && <p>{words.contradictions.intro}</p>}
        {found.map(rule => (
          <Contradiction
            key={rule.id}
            rule={rule}
            reviewed={rule.id in assessment.reviewed}
            words={words}
            onReviewed={() => workspace.change(withReviewed(rule.id))}
          />
        ))}
      </section>
      <section class="review">
        <h2>{words.scan.measure}</h2>
        <p>{fill(words.scan.measureNote, { count: model.measures.length })}</p>
        <p>
          <a class="btn btn--line" href="#measure">
            {words.scan.measureStart}
          </a>
        </p>
      </section>
      <div class="scan__nav">
        <a class="btn btn--line" href={`#${progress.sections.at(-1)?.id ?? 'about'}`}>
          {words.buttons.previous}
        </a>
        <a class="btn" href={resultPath}>
          {open === 0 ? review.finish : review.finishAnyway}
        </a>
      </div>
    </div>
  )
}

function StatementLinks({ ids, words }: { ids: readonly ItemId[]; words: ScanIslandWords }) {
  return (
    <ul class="links">
      {ids.map(id => (
        <li key={id}>
          <a href={`#${id}`}>{words.statements[id]?.statement}</a>
        </li>
      ))}
    </ul>
  )
}

interface ContradictionProps {
  rule: Rule
  reviewed: boolean
  words: ScanIslandWords
  onReviewed: () => void
}

function Contradiction({ rule, reviewed, words, onReviewed }: ContradictionProps) {
  const { contradictions: text } = words
  const items = itemsOfRule(rule)
  const keep = ({ currentTarget }: Event) => {
    focusAround(currentTarget, '.note')
    onReviewed()
  }
  return (
    <div class="note note--copper" tabIndex={-1}>
      <p class="note__h">{text.question}</p>
      <p>{text.rules[rule.id]}</p>
      <StatementLinks ids={items} words={words} />
      {reviewed ? (
        <p>
          <b>{text.kept}</b>
        </p>
      ) : (
        <div class="row">
          <button class="btn btn--line btn--s" type="button" onClick={keep}>
            {text.keep}
          </button>
          <a class="btn btn--quiet btn--s" href={`#${items[0] ?? 'r1'}`}>
            {text.change}
          </a>
        </div>
      )}
    </div>
  )
}
