import { longestText } from '../../domain/saved-file/fields.ts'
import type { Filling } from './words.ts'

interface Props {
  id: 'agreed' | 'roiNote'
  label: string
  hint?: string
  filling: Filling
}

/** Free text of a scenario. */
export function TextBox({ id, label, hint = '', filling: { scenario, set } }: Props) {
  return (
    <div class="field">
      <label for={`text-${id}`}>{label}</label>
      <p class="hint" id={`text-${id}-hint`} hidden={hint === ''}>
        {hint}
      </p>
      <textarea
        class="in"
        id={`text-${id}`}
        rows={3}
        maxLength={longestText}
        value={scenario[id] ?? ''}
        aria-describedby={`text-${id}-hint`}
        onInput={({ currentTarget }) =>
          set({ [id]: currentTarget.value.trim() === '' ? undefined : currentTarget.value })
        }
        autocomplete="off"
      />
    </div>
  )
}
