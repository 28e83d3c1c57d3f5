import { reasonIds } from '../../domain/scan/model.ts'
import type { SetChoice, SetId } from '../../domain/workshop/sets.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { Options } from './Options.tsx'
import type { DeskWords } from './words.ts'

interface Props {
  chosen: SetChoice
  offered: readonly SetId[]
  words: DeskWords
  onChange: (chosen: SetChoice) => void
}

/** Which statements the room votes on: a short set, those of one reason, or any. */
export function SetPicker({ chosen, offered, words, onChange }: Props) {
  const { setup, sets } = words.workshop
  const labels = {
    seven: { label: sets.seven.title, hint: sets.seven.text },
    twelve: { label: sets.twelve.title, hint: sets.twelve.text },
    quick: { label: sets.quick.title, hint: sets.quick.text },
    full: { label: sets.full.title, hint: sets.full.text },
    reason: { label: setup.oneReason, hint: setup.oneReasonHint },
    own: { label: setup.ownChoice, hint: setup.ownChoiceHint },
  }
  const pick = (kind: SetId) => {
    if (kind === 'reason') onChange({ set: kind, reason: reasonIds[0] })
    else if (kind === 'own') onChange({ set: kind, items: [] })
    else onChange({ set: kind })
  }
  return (
    <>
      <Options
        name="ws-set"
        legend={setup.statements}
        value={chosen.set}
        options={offered.map(kind => ({ value: kind, ...labels[kind] }))}
        onChange={pick}
      />
      {chosen.set === 'reason' && (
        <Options
          name="ws-reason"
          legend={setup.oneReason}
          value={chosen.reason}
          options={reasonIds.map(id => ({ value: id, ...words.reasons[id] }))}
          onChange={reason => onChange({ set: 'reason', reason })}
        />
      )}
      {chosen.set === 'own' && <Own items={chosen.items} words={words} onChange={onChange} />}
    </>
  )
}

function Own({ items, words, onChange }: { items: readonly string[] } & Pick<Props, 'words' | 'onChange'>) {
  const { setup } = words.workshop
  const toggle = (id: string) =>
    onChange({ set: 'own', items: items.includes(id) ? items.filter(other => other !== id) : [...items, id] })
  return (
    <fieldset class="choice">
      <legend>
        {setup.ownChoice} · {fill(setup.chosen, { count: items.length })}
      </legend>
      <div class="desk-own">
        {statements.items.map(({ id }) => (
          <label class="check" key={id}>
            <input type="checkbox" checked={items.includes(id)} onChange={() => toggle(id)} autocomplete="off" />
            <span>{words.statements[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
