import { useLayoutEffect, useRef } from 'preact/hooks'
import type { DataWords } from './words.ts'

interface Props {
  id: string
  name: string
  words: DataWords
  /** With the new name, or null when the visitor leaves it as it is. */
  onDone: (name: string | null) => void
}

const longestName = 200

/** Another name for an assessment, in its place in the list. */
export function Rename({ id, name, words, onDone }: Props) {
  const inputRef = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => inputRef.current?.select(), [])
  const done = (value: string | null) => {
    inputRef.current?.closest<HTMLElement>('.own')?.focus()
    onDone(value)
  }
  const keep = () => done(inputRef.current?.value.trim() ?? null)
  return (
    <div
      class="field case__form"
      onKeyDown={event => {
        if (event.key === 'Enter' && event.target === inputRef.current) keep()
        if (event.key === 'Escape') done(null)
      }}
    >
      <label for={`name-${id}`}>{words.assessment.renameLabel}</label>
      <input
        ref={inputRef}
        class="in"
        id={`name-${id}`}
        type="text"
        maxLength={longestName}
        defaultValue={name}
        autocomplete="off"
      />
      <div class="row">
        <button class="btn btn--s" type="button" onClick={keep}>
          {words.buttons.keep}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={() => done(null)}>
          {words.buttons.cancel}
        </button>
      </div>
    </div>
  )
}
