import { useEffect, useRef, useState } from 'preact/hooks'
import { look, nothingInView } from '../../domain/workshop/in-view.ts'
import type { Session } from '../../domain/workshop/session.ts'
import type { Taken } from '../../domain/workshop/take-in.ts'
import { fill } from '../../i18n/fill.ts'
import { Icon } from '../parts/Icon.tsx'
import { now } from './store.ts'
import { takeCodes } from './take.ts'
import { saidOfSight } from './tell-codes.ts'
import { useScanner } from './use-scanner.ts'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  words: DeskWords
  onEnd: () => void
}

/** The camera's picture, and what became of each code that was held before it. The camera is on only while this is here. */
export function Scanner({ session, words, onEnd }: Props) {
  const { camera, codesIn, joining } = words.workshop
  const [told, setTold] = useState<{ turn: number; taken: readonly Taken[] }>({ turn: 0, taken: [] })
  const [attempt, setAttempt] = useState(0)
  const viewRef = useRef(nothingInView)
  const { scanning, videoRef } = useScanner(attempt, texts => {
    const { fresh, view } = look(viewRef.current, texts, now())
    viewRef.current = view
    const taken = fresh.flatMap(takeCodes)
    if (taken.length > 0) setTold(({ turn }) => ({ turn: turn + 1, taken }))
  })
  // Nobody looks at a tab that is hidden: its camera is off too.
  useEffect(() => {
    const hid = () => document.hidden && onEnd()
    document.addEventListener('visibilitychange', hid)
    return () => document.removeEventListener('visibilitychange', hid)
  }, [])

  const isOn = scanning === 'mirror' || scanning === 'window'
  const problem = isOn || scanning === 'asking' ? null : scanning
  return (
    <>
      <p class="hint">{camera.text}</p>
      <video
        class={`scanner__picture ${scanning === 'mirror' ? 'is-mirrored' : ''}`}
        ref={videoRef}
        hidden={problem !== null}
        autoplay
        muted
        playsInline
        aria-label={camera.picture}
      />
      <div class="scanner__told" role="status">
        {problem ? (
          <p class="note note--copper">{camera.problems[problem]}</p>
        ) : told.taken.length === 0 ? (
          <p>{isOn ? camera.ready : camera.asking}</p>
        ) : (
          // Anew each time: the same words are told again when they are true of the next code.
          <div key={told.turn}>
            {told.taken.map((one, index) => (
              <p key={index} class={`note ${one.was === 'added' ? '' : 'note--copper'}`}>
                {one.was === 'added' && <Icon name="tick" />}
                {saidOfSight(one, words)}
              </p>
            ))}
          </div>
        )}
        <p>
          {problem
            ? fill(camera.instead, { title: codesIn.title })
            : fill(joining.received, { count: session.codes.length })}
        </p>
      </div>
      <div class="row">
        {problem && (
          <button class="btn btn--line btn--s" type="button" onClick={() => setAttempt(attempt + 1)}>
            {camera.again}
          </button>
        )}
        <button class="btn btn--s" type="button" onClick={onEnd}>
          {problem ? camera.close : camera.stop}
        </button>
      </div>
    </>
  )
}
