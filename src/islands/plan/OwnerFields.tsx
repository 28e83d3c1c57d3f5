import { useState } from 'preact/hooks'
import type { ActionEdit } from '../../domain/plan/action-edit.ts'
import type { Owner } from '../../domain/plan/planned-action.ts'
import { roles } from '../../domain/scan/model.ts'
import type { PlanIslandWords } from './words.ts'

interface Props {
  id: string
  owner: Owner
  words: PlanIslandWords
  onEdit: (part: ActionEdit) => void
}

const other = 'other'
const longestOwner = 80
/** Two words that each begin with a capital: "Jan Jansen", and not "HR team" or "JJ". */
const likeName = /^\p{Lu}\p{Ll}+\s+(\p{L}+\s+)*\p{Lu}\p{Ll}+$/u

/** Who: one of five roles, or a role or initials as typed. A full name is not needed, and a hint says so without a block. */
export function OwnerFields({ id, owner, words, onEdit }: Props) {
  const { plan } = words
  const [typed, setTyped] = useState('other' in owner ? owner.other : '')
  const [isOther, setOther] = useState('other' in owner)
  const choose = (value: string) => {
    const role = roles.find(one => one === value)
    setOther(role === undefined)
    onEdit(role ? { owner: role, ownerOther: undefined } : { ownerOther: typed.trim() || undefined })
  }
  return (
    <div class="edit__2">
      <div class="field">
        <label for={`${id}-owner`}>{plan.owner}</label>
        <p class="hint" id={`${id}-owner-hint`}>
          {plan.ownerHint}
        </p>
        <select
          class="in"
          id={`${id}-owner`}
          value={isOther || 'other' in owner ? other : owner.role}
          aria-describedby={`${id}-owner-hint`}
          onChange={event => choose(event.currentTarget.value)}
          autocomplete="off"
        >
          {roles.map(role => (
            <option key={role} value={role}>
              {words.roles[role]}
            </option>
          ))}
          <option value={other}>{plan.otherChoice}</option>
        </select>
      </div>
      {isOther && (
        <div class="field">
          <label for={`${id}-other`}>{plan.ownerOther}</label>
          <input
            class="in"
            id={`${id}-other`}
            type="text"
            maxLength={longestOwner}
            value={typed}
            aria-describedby={`${id}-other-problem`}
            onInput={({ currentTarget: { value } }) => {
              setTyped(value)
              onEdit({ ownerOther: value.trim() || undefined })
            }}
            autocomplete="off"
          />
          <p class="problem" id={`${id}-other-problem`} hidden={typed.trim() !== '' && !likeName.test(typed.trim())}>
            {typed.trim() === '' ? plan.needOwner : plan.nameLike}
          </p>
        </div>
      )}
    </div>
  )
}
