import type { InputRule } from '../../domain/roi/input-rule.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'
import { problemText } from './Beside.tsx'
import type { Filling, Place } from './words.ts'

interface Props {
  id: keyof RoiWords['choices']
  rule: InputRule
  place: Place
  filling: Filling
}

/** An input of a few options, as chips. */
export function ChoiceInput({ id, rule, place, filling }: Props) {
  const { words } = filling
  const field = words.fields[id]
  const name = `${place.stream ?? 'f'}-${id}`
  const labels: Readonly<Record<string, string>> = words.choices[id]
  const kept: unknown = Object.entries(place.fields).find(([key]) => key === id)?.[1]
  const chosen = typeof kept === 'string' ? kept : rule.default
  const problem = problemText(rule, place, filling)
  return (
    <fieldset class="field">
      <legend class="lab">{field.label}</legend>
      <p class="hint">{field.help}</p>
      <div class="seg">
        {(rule.options ?? []).map(option => (
          <label class="chip" key={option}>
            <input
              type="radio"
              name={name}
              checked={chosen === option}
              onChange={() => place.set({ [id]: option })}
              autocomplete="off"
            />
            {labels[option]}
          </label>
        ))}
      </div>
      {problem && <p class="hint hint--look">{problem.text}</p>}
    </fieldset>
  )
}
