import type { ComponentChildren } from 'preact'
import type { InputProblem } from '../../domain/roi/check-inputs.ts'
import type { InputRule } from '../../domain/roi/input-rule.ts'
import { fill } from '../../i18n/fill.ts'
import type { Filling, Place } from './words.ts'

/** What is wrong with an input, or asks for a second look, in words; null where all is well. */
export function problemText(
  rule: InputRule,
  place: Place,
  filling: Filling,
): { text: string; isWrong: boolean } | null {
  const problem = filling.estimation.problems.find(({ id, stream }) => id === rule.id && stream === place.stream)
  return problem ? { text: sentence(problem.kind, rule, filling), isWrong: problem.kind !== 'warning' } : null
}

function sentence(kind: InputProblem['kind'], rule: InputRule, { words, money, estimation }: Filling): string {
  const { page } = words
  const field = words.fields[rule.id]
  switch (kind) {
    case 'outOfBounds':
      return fill(page.outOfBounds, { min: money.plain(rule.min ?? 0), max: money.plain(rule.max ?? 0) })
    case 'notWhole':
      return page.notWhole
    case 'order':
      return page.order
    case 'error':
      return field.error ?? ''
    case 'warning': {
      const points = money.plain(estimation.inputs.numbers.readiness ?? 0)
      return fill(field.warning ?? '', { limit: money.plain(rule.warnAbove ?? rule.warnBelow ?? 0), points })
    }
  }
}

/** What is typed in a field, or in one of its parts, cannot be read as a number. */
export function isUnread(id: string, { unread }: Pick<Filling, 'unread'>): boolean {
  return Object.keys(unread).some(field => `${field}-`.startsWith(`${id}-`))
}

interface Props {
  id: string
  rule: InputRule
  place: Place
  filling: Filling
  children?: ComponentChildren
}

/** Under an input: what it means that it is empty, and what is wrong with it. Described by `id` and `id`-problem. */
export function Beside({ id, rule, place, filling, children }: Props) {
  const { words, money } = filling
  const problem = problemText(rule, place, filling)
  const example = money.plain(rule.shape === 'triple' ? 12.5 : 1_250.5)
  const unreadable = isUnread(id, filling)
  const text = unreadable ? fill(words.page.unreadable, { example }) : problem?.text
  const isWrong = unreadable || problem?.isWrong === true
  return (
    <>
      {children}
      <p class={isWrong || !text ? 'problem' : 'hint hint--look'} id={`${id}-problem`} hidden={!text}>
        {text}
      </p>
    </>
  )
}
