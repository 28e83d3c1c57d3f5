import { useRef } from 'preact/hooks'
import { useSaved } from '../parts/use-saved.ts'
import { box } from './store.ts'
import type { WayProps } from './Way.tsx'

interface Props extends Pick<WayProps, 'words' | 'onClear'> {
  /** Whether there is anything to delete. */
  begun: boolean
}

/** Where the answers are, for how long, and a way to be rid of them. */
export function Keeping({ words, onClear, begun }: Props) {
  const { keeping } = words.join
  const kept = useSaved(box.$kept, false)
  const refused = useSaved(box.$refused, false)
  const ask = useRef<HTMLDialogElement>(null)
  const close = () => ask.current?.close()
  const clear = () => {
    close()
    onClear()
  }
  return (
    <section class="keeping">
      <p class={refused ? 'note note--copper' : 'quiet'}>
        {refused ? keeping.refused : kept ? keeping.kept : keeping.stored}
      </p>
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={kept}
            onChange={event => box.keep(event.currentTarget.checked)}
            autocomplete="off"
          />
          <span>{keeping.keep}</span>
        </label>
        {begun && (
          <button class="btn btn--quiet btn--s" type="button" onClick={() => ask.current?.showModal()}>
            {keeping.clear}
          </button>
        )}
      </div>
      <dialog ref={ask} class="ask" aria-labelledby="clear-title">
        <h2 id="clear-title">{keeping.clear}</h2>
        <p>{keeping.ask}</p>
        <div class="row">
          <button class="btn btn--s" type="button" onClick={close}>
            {words.buttons.cancel}
          </button>
          <button class="btn btn--quiet btn--s" type="button" onClick={clear}>
            {keeping.confirm}
          </button>
        </div>
      </dialog>
    </section>
  )
}
