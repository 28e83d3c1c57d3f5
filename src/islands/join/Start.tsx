import { useState } from 'preact/hooks'
import { ballotKinds, openIn } from '../../domain/ballot/ballot.ts'
import { roles } from '../../domain/scan/model.ts'
import { mostAtTable } from '../../domain/workshop/vote-code.ts'
import { fill } from '../../i18n/fill.ts'
import { Keeping } from './Keeping.tsx'
import { box } from './store.ts'
import type { WayProps } from './Way.tsx'

/** Who takes part and how, and who will see what. */
export function Start({ ballot, asking, words, go, onClear }: WayProps) {
  const { join } = words
  const [missing, setMissing] = useState(false)
  const open = openIn(ballot, asking.items)
  const isBegun = open.length < asking.items.length
  const first = open[0]
  const begin = (event: Event) => {
    event.preventDefault()
    if (ballot.kind === 'table' && ballot.voters === null) {
      setMissing(true)
      return document.getElementById('voters')?.focus()
    }
    go(first === undefined ? 'review' : asking.items.indexOf(first))
  }
  const fillVoters = (text: string) => {
    const count = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0
    const voters = count >= 1 && count <= mostAtTable ? count : null
    setMissing(voters === null && text !== '')
    box.change(now => ({ ...now, voters }))
  }
  return (
    <form class="join__form" onSubmit={begin} noValidate>
      <div class="scan__head">
        <h1 tabIndex={-1}>{join.title}</h1>
        <p class="lead">{join.intro}</p>
        <p class="quiet">
          {fill(join.count, { count: asking.items.length })}. {words.frames[asking.context.frame ?? 'training']}
        </p>
      </div>
      <fieldset class="choice">
        <legend>{join.kind.title}</legend>
        <div class="choice__opts">
          {ballotKinds.map(kind => (
            <label class="opt opt--row" key={kind}>
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={ballot.kind === kind}
                onChange={() => box.change(now => ({ ...now, kind }))}
                autocomplete="off"
              />
              <span>
                {join.kind[kind].label}
                <small class="opt__why">{join.kind[kind].hint}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {ballot.kind === 'table' && (
        <div class="field">
          <label for="voters">{join.voters}</label>
          <p class="hint" id="voters-hint">
            {join.votersHint}
          </p>
          <input
            class="in in--short"
            id="voters"
            type="text"
            inputMode="numeric"
            defaultValue={String(ballot.voters ?? '')}
            aria-describedby="voters-hint voters-problem"
            aria-invalid={missing}
            onInput={event => fillVoters(event.currentTarget.value)}
            autocomplete="off"
          />
          <p class="problem" id="voters-problem" role="alert">
            {missing && fill(join.votersWrong, { least: 1, most: mostAtTable })}
          </p>
        </div>
      )}
      {ballot.kind === 'person' && asking.askRole && (
        <div class="field">
          <label for="role">{join.role}</label>
          <p class="hint" id="role-hint">
            {join.roleHint}
          </p>
          <select
            class="in"
            id="role"
            value={ballot.role ?? ''}
            aria-describedby="role-hint"
            onChange={({ currentTarget: { value } }) =>
              box.change(now => ({ ...now, role: roles.find(role => role === value) }))
            }
            autocomplete="off"
          >
            <option value="">{join.noRole}</option>
            {roles.map(role => (
              <option key={role} value={role}>
                {words.roles[role]}
              </option>
            ))}
          </select>
        </div>
      )}
      <p class="note">{join.privacy}</p>
      <button class="btn join__go" type="submit">
        {isBegun ? join.resume : join.start}
      </button>
      <Keeping words={words} onClear={onClear} begun={isBegun} />
    </form>
  )
}
