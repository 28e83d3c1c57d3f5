import { useState } from 'preact/hooks'
import { readGiven } from '../../domain/ballot/code-text.ts'
import { codeMark } from '../../domain/workshop/codes-in.ts'
import { box } from './store.ts'
import type { JoinIslandWords } from './words.ts'

interface Props {
  problem: 'missing' | 'broken' | 'newer' | 'otherSet'
  words: JoinIslandWords
}

/** No invitation, or one that does not open: what is safe, and a field to paste or type one. */
export function Invitation({ problem, words }: Props) {
  const { invitation } = words.join
  const [pasted, setPasted] = useState('')
  const [left] = useState(box.left)
  const open = (event: Event) => {
    event.preventDefault()
    const given = readGiven(pasted)
    if (given.is === 'nothing') return document.getElementById('invitation')?.focus()
    location.hash = given.is === 'code' ? `${codeMark}${given.text}` : given.text
  }
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{words.join.title}</h1>
        {problem === 'missing' && <p class="lead">{invitation.missing}</p>}
      </div>
      {problem !== 'missing' && (
        <div class="note note--copper">
          <p class="note__h">{invitation.problems[problem]}</p>
          <p>{invitation.again}</p>
        </div>
      )}
      {left !== null && (
        <p class="note">
          {invitation.left} <a href={`#${left}`}>{invitation.leftOpen}</a>
        </p>
      )}
      <form class="join__form" onSubmit={open}>
        <div class="field">
          <label for="invitation">{invitation.label}</label>
          <p class="hint" id="invitation-hint">
            {invitation.hint}
          </p>
          <input
            class="in"
            id="invitation"
            type="text"
            value={pasted}
            aria-describedby="invitation-hint"
            onInput={event => setPasted(event.currentTarget.value)}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
          />
        </div>
        <button class="btn join__go" type="submit">
          {invitation.open}
        </button>
      </form>
    </div>
  )
}
