import { useState } from 'preact/hooks'
import { askedFiles, pagePolicy, type Asked } from '../../browser/network.ts'
import { fill } from '../../i18n/fill.ts'
import type { DataWords } from './words.ts'

/** What this page asked for since it was opened, and the rules it gives the browser: not a promise but something to look at. */
export function Proof({ words }: { words: DataWords }) {
  const { proof } = words.data
  const [asked, setAsked] = useState<Asked[] | null>(null)
  const foreign = asked?.filter(({ own }) => !own).length ?? 0
  const look = () => setAsked(askedFiles())
  return (
    <section aria-labelledby="proof">
      <h2 id="proof">{proof.title}</h2>
      <details class="more" onToggle={event => event.currentTarget.open && look()}>
        <summary>{proof.list}</summary>
        <div class="stack-s">
          {asked && (
            <p role="status">{fill(foreign === 0 ? proof.own : proof.foreign, { count: asked.length, foreign })}</p>
          )}
          <ul class="asked">
            {(asked ?? []).map(({ address, own }, index) => (
              <li key={index} class={own ? undefined : 'is-foreign'}>
                <code>{address}</code>
              </li>
            ))}
          </ul>
          <p>
            <button class="btn btn--line btn--s" type="button" onClick={look}>
              {proof.again}
            </button>
          </p>
          <p>{proof.policy}</p>
          <ul>
            <li>{proof.rules.default}</li>
            <li>{proof.rules.connect}</li>
            <li>{proof.rules.form}</li>
            <li>{proof.rules.script}</li>
          </ul>
          <p>
            <code class="asked">{asked && pagePolicy().join('; ')}</code>
          </p>
          <p>{proof.ownHands}</p>
        </div>
      </details>
    </section>
  )
}
