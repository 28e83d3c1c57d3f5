import { useRef } from 'preact/hooks'
import { focusAround } from './focus.ts'

interface Props {
  id: string
  /** On the button that opens the question. */
  button: string
  /** What it is about, where the button alone does not say. */
  about?: string
  words: { title: string; text: string; copyFirst: string; confirm: string; cancel: string }
  onCopy: () => void
  onConfirm: () => void
}

/** One dialog between a visitor and losing something, with a copy on offer. */
export function Ask({ id, button, about, words, onCopy, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  return (
    <>
      <button class="btn btn--quiet btn--s" type="button" onClick={() => dialog.current?.showModal()}>
        {button}
        {about && <span class="vh">: {about}</span>}
      </button>
      <dialog ref={dialog} class="dialog" aria-labelledby={id}>
        <h2 id={id}>{words.title}</h2>
        <p>{words.text}</p>
        <div class="row">
          <button class="btn btn--s" type="button" onClick={close}>
            {words.cancel}
          </button>
          <button class="btn btn--line btn--s" type="button" onClick={onCopy}>
            {words.copyFirst}
          </button>
          <button
            class="btn btn--quiet btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              close()
              focusAround(currentTarget, '.own')
              onConfirm()
            }}
          >
            {words.confirm}
          </button>
        </div>
      </dialog>
    </>
  )
}
