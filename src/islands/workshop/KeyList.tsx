import { useState } from 'preact/hooks'
import { preferences } from '../parts/preferences.ts'
import type { DeskWords } from './words.ts'

/** Every key that does something here, and a way to switch them off. */
export function KeyList({ words }: { words: DeskWords }) {
  const { desk } = words.workshop
  const { keyNames, keyList } = desk
  const [on, setOn] = useState(!preferences.shortcutsOff())
  const keys = [
    [keyNames.right, keyList.next],
    [keyNames.space, keyList.reveal],
    [keyNames.count, keyList.count],
    [keyNames.unknown, keyList.unknown],
    [keyNames.notApplicable, keyList.notApplicable],
    [keyNames.peek, keyList.peek],
    [keyNames.undo, keyList.undo],
  ]
  return (
    <section aria-labelledby="keys-title">
      <h2 id="keys-title">{desk.keys}</h2>
      <dl class="keys">
        {keys.map(([name, what]) => (
          <div key={what}>
            <dt>
              <kbd>{name}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            setOn(event.currentTarget.checked)
            preferences.switchShortcuts(event.currentTarget.checked)
          }}
          autocomplete="off"
        />
        <span>{words.shortcuts.switch}</span>
      </label>
    </section>
  )
}
