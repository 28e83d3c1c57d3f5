import { roi } from '../../model/roi.ts'
import type { Filling } from './words.ts'

/** What could be counted twice, asked as soon as both places are filled in. */
export function Guards({ filling: { words, scenario, estimation } }: { filling: Filling }) {
  const isIn = (group: string) =>
    estimation.business.streams.some(({ id }) => id === group) ||
    (['follow-up', 'indirect'].includes(group) &&
      roi.inputs.some(rule => rule.group === group && typeof scenario[rule.id] === 'number' && scenario[rule.id] !== 0))
  const fired = roi.guards.filter(({ when }) => when.every(isIn))
  if (fired.length === 0) return null
  return (
    <section class="form-sec">
      <h2>{words.guards.title}</h2>
      <ul class="stack-s">
        {fired.map(({ id }) => {
          const guard = Object.entries(words.guards.items).find(([key]) => key === id)?.[1]
          return (
            guard && (
              <li key={id} class="note">
                <p class="note__h">{guard.question}</p>
                <p>{guard.advice}</p>
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}
