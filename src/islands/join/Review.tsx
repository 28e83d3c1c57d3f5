import { openIn, tallyOn } from '../../domain/ballot/ballot.ts'
import type { Statement } from '../../domain/scan/model.ts'
import { nameOf } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { Keeping } from './Keeping.tsx'
import { optionsFor } from './Step.tsx'
import type { WayProps } from './Way.tsx'

/** What was skipped, what was answered, and the way to a code. */
export function Review(props: WayProps) {
  const { ballot, asking, words, go, onClear } = props
  const { join } = words
  const open = openIn(ballot, asking.items)
  const isEmpty = open.length === asking.items.length
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{join.review.title}</h1>
        <p class="lead">{isEmpty ? join.review.empty : join.change}</p>
      </div>
      <section class="review">
        <h2>{open.length === 0 ? join.review.whole : fill(join.review.skipped, { count: open.length })}</h2>
        {open.length > 0 && (
          <>
            <p>{join.review.skippedHint}</p>
            <Statements {...props} items={open} />
          </>
        )}
        {!isEmpty && (
          <details class="more">
            <summary>{join.review.all}</summary>
            <Statements {...props} items={asking.items} />
          </details>
        )}
      </section>
      <div class="join__nav">
        <button class="btn btn--line" type="button" onClick={() => go(asking.items.length - 1)}>
          {words.buttons.previous}
        </button>
        {!isEmpty && (
          <button class="btn" type="button" onClick={() => go('code')}>
            {join.makeCode}
          </button>
        )}
      </div>
      <Keeping words={words} onClear={onClear} begun={!isEmpty} />
    </div>
  )
}

/** Each a button to its screen, with what was answered under it. */
function Statements({ items, ballot, asking, words, go }: WayProps & { items: readonly Statement[] }) {
  const given = (item: Statement): string => {
    const options = optionsFor(item, asking, words)
    if (ballot.kind === 'person') return options.find(({ answer }) => answer === ballot.answers[item.id])?.label ?? ''
    const tally = tallyOn(ballot, item.id)
    const counted = options.filter(({ answer }) => tally[nameOf(answer)] > 0)
    return counted.map(({ answer, label }) => `${label}: ${tally[nameOf(answer)]}`).join(', ')
  }
  return (
    <ol class="join__list">
      {items.map(item => (
        <li key={item.id}>
          <button type="button" onClick={() => go(asking.items.indexOf(item))}>
            {words.statements[item.id]?.statement} <small>{given(item)}</small>
          </button>
        </li>
      ))}
    </ol>
  )
}
