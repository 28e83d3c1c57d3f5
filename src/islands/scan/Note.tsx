import type { ItemId } from '../../domain/scan/model.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  id: ItemId
  note: string | undefined
  words: Pick<ScanIslandWords, 'scan'>
  onNote: (note: string) => void
}

const longestNote = 2000

/** What a visitor wants to remember with an answer. Closed until asked for, so that a page full of notes stays a scan. */
export function Note({ id, note, words: { scan }, onNote }: Props) {
  return (
    <details class="more">
      <summary>{note ? scan.noteWritten : scan.note}</summary>
      <div class="field">
        <label class="vh" for={`${id}-note`}>
          {scan.note}
        </label>
        <p class="hint" id={`${id}-note-hint`}>
          {scan.noteHint}
        </p>
        <textarea
          class="in"
          id={`${id}-note`}
          rows={3}
          maxLength={longestNote}
          value={note ?? ''}
          aria-describedby={`${id}-note-hint`}
          onInput={event => onNote(event.currentTarget.value)}
          autocomplete="off"
        />
      </div>
    </details>
  )
}
