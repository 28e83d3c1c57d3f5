import { isFilled, withCard, withVote } from '../../domain/ballot/ballot.ts'
import type { Answer } from '../../domain/scan/assessment.ts'
import type { Statement } from '../../domain/scan/model.ts'
import { scaleOf } from '../../domain/scan/scale.ts'
import { fill } from '../../i18n/fill.ts'
import { Icon } from '../parts/Icon.tsx'
import { preferences } from '../parts/preferences.ts'
import { answerForKey } from '../scan/keys.ts'
import { box } from './store.ts'
import { Radios } from './Radios.tsx'
import { Cards } from './Cards.tsx'
import type { WayProps } from './Way.tsx'

interface Props extends WayProps {
  item: Statement
  index: number
}

/** One statement on one screen: a vote, or the cards of a table. */
export function Step({ item, index, ballot, asking, words, go }: Props) {
  const { join, buttons } = words
  const { length } = asking.items
  const options = optionsFor(item, asking, words)
  const filled = isFilled(ballot, item.id)
  const pressed = (event: KeyboardEvent) => {
    const answer = preferences.shortcutsOff() ? null : answerForKey(event, item.notApplicable)
    if (answer === null || !(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    if (ballot.kind === 'table') return box.change(withCard(item.id, answer, event.shiftKey ? -1 : 1))
    box.change(withVote(item.id, answer))
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${answer}"]`)?.focus()
  }
  const whole = asking.items.every(({ id }) => isFilled(ballot, id))
  return (
    <div>
      <fieldset class="stmt join__stmt" onKeyDown={pressed}>
        <legend>
          <h1 tabIndex={-1}>
            <span class="join__n">{fill(join.progress, { current: index + 1, total: length })}</span>{' '}
            {words.statements[item.id]?.statement}
          </h1>
        </legend>
        {ballot.kind === 'table' ? (
          <Cards id={item.id} ballot={ballot} options={options} words={words} />
        ) : (
          <Radios id={item.id} answer={ballot.answers[item.id]} options={options} />
        )}
      </fieldset>
      <div class="join__nav">
        <button class="btn btn--line" type="button" onClick={() => go(index === 0 ? 'start' : index - 1)}>
          <Icon name="back" />
          {buttons.previous}
        </button>
        <button
          class={`btn ${filled ? '' : 'btn--line'}`}
          type="button"
          onClick={() => go(index + 1 < length ? index + 1 : 'review')}
        >
          {filled ? buttons.next : join.skip}
          <Icon name="forward" />
        </button>
      </div>
      {whole && index + 1 < length && (
        <button class="btn btn--quiet" type="button" onClick={() => go('review')}>
          {join.overview}
        </button>
      )}
    </div>
  )
}

/** An answer that can be given, in words; why it would not apply stands beside it. */
export interface Option {
  answer: Answer
  label: string
  why?: string | undefined
}

export function optionsFor(
  item: Statement,
  { context }: Pick<WayProps['asking'], 'context'>,
  { scales, dontKnow, notApplicable, statements }: WayProps['words'],
): Option[] {
  const steps = [0, 1, 2, 3, 4] as const
  const labels = scales[scaleOf(item, context)]
  return [
    ...steps.map(answer => ({ answer, label: labels[answer] ?? '' })),
    { answer: 'W', label: dontKnow },
    ...(item.notApplicable
      ? [{ answer: 'N' as const, label: notApplicable, why: statements[item.id]?.notApplicable }]
      : []),
  ]
}
