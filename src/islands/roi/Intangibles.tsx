import { longestText } from '../../domain/saved-file/fields.ts'
import { roi } from '../../model/roi.ts'
import { More } from '../parts/More.tsx'
import type { Filling } from './words.ts'

/** What is gained beside money, each with how it is seen; none of it counts in the return. */
export function Intangibles({ filling: { words, scenario, set } }: { filling: Filling }) {
  const { intangibles } = words
  const chosen = scenario.intangibles ?? {}
  const keep = (next: Readonly<Record<string, string>>) =>
    set({ intangibles: Object.keys(next).length > 0 ? next : undefined })
  const choices = roi.intangibles.flatMap(id => {
    const label = Object.entries(intangibles.options).find(([key]) => key === id)?.[1]
    return label ? [{ id, label }] : []
  })
  return (
    <More summary={intangibles.title}>
      <p>{intangibles.help}</p>
      <ul class="stack-s">
        {choices.map(({ id, label }) => {
          const evidence = chosen[id]
          return (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={evidence !== undefined}
                  onChange={({ currentTarget }) =>
                    keep(
                      currentTarget.checked
                        ? { ...chosen, [id]: '' }
                        : Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== id)),
                    )
                  }
                  autocomplete="off"
                />
                {label}
              </label>
              {evidence !== undefined && (
                <div class="field">
                  <label for={`intangible-${id}`}>
                    {intangibles.evidenceLabel} <span class="vh">({label})</span>
                  </label>
                  <input
                    class="in"
                    id={`intangible-${id}`}
                    type="text"
                    maxLength={longestText}
                    value={evidence}
                    onInput={({ currentTarget }) => keep({ ...chosen, [id]: currentTarget.value })}
                    autocomplete="off"
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </More>
  )
}
