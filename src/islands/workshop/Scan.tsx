import { useEffect, useRef, useState } from 'preact/hooks'
import type { Session } from '../../domain/workshop/session.ts'
import { Scanner } from './Scanner.tsx'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  leads: boolean
  words: DeskWords
}

/** Taking codes in by holding phones before the camera, one after the other; it ends when the room goes elsewhere. */
export function Scan({ session, leads, words }: Props) {
  const { camera } = words.workshop
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const close = () => dialog.current?.close()
  const place = JSON.stringify(session.place)
  useEffect(() => close, [place, leads])
  return (
    <>
      <button
        class="btn btn--line btn--s"
        type="button"
        onClick={() => {
          dialog.current?.showModal()
          setIsOpen(true)
        }}
      >
        {camera.open}
      </button>
      <dialog class="scanner" ref={dialog} aria-labelledby="scanner-title" onClose={() => setIsOpen(false)}>
        <div class="stack-s">
          <h2 id="scanner-title">{camera.title}</h2>
          {isOpen && <Scanner session={session} words={words} onEnd={close} />}
        </div>
      </dialog>
    </>
  )
}
