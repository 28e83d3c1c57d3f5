import type { ScanIslandWords } from './words.ts'

interface Props {
  on: boolean
  words: Pick<ScanIslandWords, 'shortcuts'>
  onSwitch: (on: boolean) => void
}

/** Every key that does something here, and a way to switch the letters and digits off. */
export function Shortcuts({ on, words: { shortcuts }, onSwitch }: Props) {
  const { actions } = shortcuts
  const keys: [string[], string][] = [
    [['←', '→'], actions.arrows],
    [['0', '1', '2', '3', '4'], actions.answer],
    [['W', 'D'], actions.dontKnow],
    [['N'], actions.notApplicable],
    [['Enter'], actions.next],
    [['Shift + Enter'], actions.previous],
  ]
  return (
    <details class="more no-print">
      <summary>{shortcuts.title}</summary>
      <div>
        <dl class="shortcuts">
          {keys.map(([names, what]) => (
            <div key={what}>
              <dt>
                {names.map(name => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label class="check">
          <input
            type="checkbox"
            checked={on}
            onChange={event => onSwitch(event.currentTarget.checked)}
            aria-describedby="shortcuts-help"
            autocomplete="off"
          />
          <span>{shortcuts.switch}</span>
        </label>
        <p class="hint" id="shortcuts-help">
          {shortcuts.help}
        </p>
      </div>
    </details>
  )
}
