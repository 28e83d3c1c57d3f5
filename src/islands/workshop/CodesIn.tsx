import { useState } from 'preact/hooks'
import type { Session } from '../../domain/workshop/session.ts'
import { addedIn, type Taken } from '../../domain/workshop/take-in.ts'
import { fill } from '../../i18n/fill.ts'
import { takeCodes } from './take.ts'
import { saidOfLine } from './tell-codes.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
}

/** Codes from a chat or mail, many at once. Each counts whole or not at all, and once. */
export function CodesIn({ session, words }: Props) {
  const { codesIn: said } = words.workshop
  const [text, setText] = useState('')
  const [told, setTold] = useState<readonly Taken[] | null>(null)

  const read = () => {
    const taken = takeCodes(text)
    setTold(taken)
    // What was refused stays, to be mended or asked for again.
    if (refusedIn(taken) === 0) setText('')
  }
  return (
    <details class="more">
      <summary>{said.title}</summary>
      <div class="stack">
        <div class="field">
          <label for="codes-in">{said.label}</label>
          <p class="hint" id="codes-in-hint">
            {said.hint} {said.whole}
          </p>
          <textarea
            class="in"
            id="codes-in"
            rows={4}
            value={text}
            aria-describedby="codes-in-hint"
            onInput={event => setText(event.currentTarget.value)}
            autocomplete="off"
            spellcheck={false}
          />
        </div>
        <button class="btn btn--line btn--s" type="button" onClick={read}>
          {said.read}
        </button>
        <div role="status">
          {told && (
            <>
              <p>{fill(said.summary, countsOf(told))}</p>
              <ul class="small">
                {told.map((one, index) => {
                  const line = saidOfLine(one, words)
                  return line && <li key={index}>{line}</li>
                })}
              </ul>
            </>
          )}
        </div>
        <p class="small quiet">{fill(words.workshop.joining.received, { count: session.codes.length })}</p>
      </div>
    </details>
  )
}

function countsOf(taken: readonly Taken[]) {
  const known = taken.filter(({ was }) => was === 'known').length
  return { added: addedIn(taken).length, known, refused: refusedIn(taken) }
}

function refusedIn(taken: readonly Taken[]): number {
  return taken.filter(({ was }) => was !== 'added' && was !== 'known').length
}
