import type { DeskWords } from './words.ts'

/** Begins a rehearsal: all steps, with votes that nobody gave. */
export function Rehearse({ words, onClick }: { words: DeskWords; onClick: () => void }) {
  const { rehearsal } = words.workshop
  return (
    <div>
      <button class="btn btn--line btn--s" type="button" aria-describedby="rehearse-hint" onClick={onClick}>
        {rehearsal.start}
      </button>
      <p class="hint" id="rehearse-hint">
        {rehearsal.text}
      </p>
    </div>
  )
}
