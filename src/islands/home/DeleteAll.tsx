import { useRef } from 'preact/hooks'
import { focusAround } from '../parts/focus.ts'
import { saveAll } from '../parts/save-copy.ts'
import { workspace } from '../parts/workspace.ts'
import type { HomeWords } from './words.ts'

/** One dialog between a visitor and losing everything, with a copy on offer. */
export function DeleteAll({ words, onDeleted }: { words: HomeWords; onDeleted: (done: boolean) => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { title, text, copyFirst, confirm, cancel } = words.confirm.deleteAll
  const close = () => dialog.current?.close()
  return (
    <>
      <button class="btn btn--quiet btn--s" type="button" onClick={() => dialog.current?.showModal()}>
        {confirm}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby="delete-title">
        <h2 id="delete-title">{title}</h2>
        <p>{text}</p>
        <div class="row">
          <button class="btn btn--s" type="button" onClick={close}>
            {cancel}
          </button>
          <button class="btn btn--line btn--s" type="button" onClick={() => saveAll(words.assessment)}>
            {copyFirst}
          </button>
          <button
            class="btn btn--quiet btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              close()
              focusAround(currentTarget, '.own')
              onDeleted(workspace.deleteAll())
            }}
          >
            {confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
