import { useState } from 'preact/hooks'
import { codesIn, type Found } from '../../domain/workshop/codes-in.ts'
import { kindOfSet } from '../../domain/workshop/sets.ts'
import type { Session } from '../../domain/workshop/session.ts'
import { mostVotersIn, type VoteCode } from '../../domain/workshop/vote-code.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'
import { statementOf, workshop } from './store.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
}

interface Told {
  added: number
  known: number
  refused: number
  lines: string[]
}

/** Codes from a chat or mail, many at once. Each counts whole or not at all, and once. */
export function CodesIn({ session, words }: Props) {
  const { codesIn: said } = words.workshop
  const [text, setText] = useState('')
  const [told, setTold] = useState<Told | null>(null)

  const read = () => {
    const asked = session.setup.items.map(statementOf)
    const { fresh, told: now } = sorted(codesIn(text, asked), session.codes, words)
    if (fresh.length > 0) workshop.add({ did: 'take', codes: fresh })
    setTold(now)
    // What was refused stays, to be mended or asked for again.
    if (now.refused === 0) setText('')
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
              <p>{fill(said.summary, { added: told.added, known: told.known, refused: told.refused })}</p>
              <ul class="small">
                {told.lines.map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </div>
        <p class="small quiet">{fill(words.workshop.joining.received, { count: session.codes.length })}</p>
      </div>
    </details>
  )
}

/** What is new among the codes that were found, and a line for each that needs one. */
function sorted(found: readonly Found[], counted: readonly VoteCode[], words: DeskWords) {
  const { codesIn: said } = words.workshop
  const nonces = new Set(counted.map(({ nonce }) => nonce))
  const fresh: VoteCode[] = []
  const told: Told = { added: 0, known: 0, refused: 0, lines: [] }
  for (const one of found) {
    const { line } = one
    if (one.was !== 'code') {
      told.refused += 1
      told.lines.push(refusal(one, words))
    } else if (nonces.has(one.code.nonce)) {
      told.known += 1
      told.lines.push(fill(said.lineKnown, { line }))
    } else {
      nonces.add(one.code.nonce)
      fresh.push(one.code)
      told.added += 1
      if (one.code.kind === 'table') told.lines.push(fill(said.lineTable, { line, count: mostVotersIn(one.code) }))
    }
  }
  return { fresh, told }
}

function refusal(one: Exclude<Found, { was: 'code' }>, words: DeskWords): string {
  const { codesIn: said, sets } = words.workshop
  const { line } = one
  switch (one.was) {
    case 'otherSet': {
      const kind = kindOfSet(one.set, statements, model.sets)
      return fill(said.lineOther, { line, set: kind ? sets[kind].title : one.set.toString(16).toUpperCase() })
    }
    case 'damaged':
      return fill(said.lineDamaged, { line })
    case 'short':
      return fill(said.lineShort, { line })
    case 'newer':
      return fill(said.lineNewer, { line })
    case 'none':
      return fill(said.lineNone, { line })
  }
}
