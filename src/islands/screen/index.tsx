import { useEffect, useState } from 'preact/hooks'
import { holdAlong, whenNobodyHolds } from '../../browser/locks.ts'
import type { OnScreen } from '../../domain/workshop/on-screen.ts'
import { driverLock, hello, screenLock, workshopLine } from '../parts/workshop-line.ts'
import { Slide } from './Slide.tsx'
import type { ScreenWords } from './words.ts'

/** The audience window: shows what the facilitator's page sends it, and holds nothing else. */
export function Screen({ words }: { words: ScreenWords }) {
  const [show, setShow] = useState<OnScreen | null>(null)
  const [isGone, setIsGone] = useState(false)
  const [isFull, setIsFull] = useState(true)
  const { audience, screen } = words.workshop

  useEffect(() => {
    let stopWaiting: (() => void) | null = null
    let wasGone = false
    let holds = false
    // Once until it is gone: asking the browser anew at each vote would keep the room waiting.
    const watch = () => {
      stopWaiting ??= whenNobodyHolds(driverLock, () => {
        stopWaiting = null
        wasGone = true
        setIsGone(true)
      })
    }
    const line = workshopLine(message => {
      if (message.says !== 'show') return
      setShow(message.show)
      setIsGone(false)
      // The facilitator's page came back and must know that this window is here.
      if (wasGone) line.send(hello(holds))
      wasGone = false
      watch()
    })
    line.send(hello(holds))
    holdAlong(screenLock, () => {
      holds = true
      line.send(hello(holds))
    })
    const seen = () => setIsFull(document.fullscreenElement !== null)
    seen()
    document.addEventListener('fullscreenchange', seen)
    return () => {
      stopWaiting?.()
      line.close()
      document.removeEventListener('fullscreenchange', seen)
    }
  }, [])

  return (
    <div class="aud">
      {show ? (
        <Slide show={show} words={words} />
      ) : (
        <div class="aud__hall">
          <h1 class="aud__q1">{screen.title}</h1>
          <p>{screen.waiting}</p>
          <p class="aud__quiet">{screen.noTab}</p>
        </div>
      )}
      {isGone && (
        <p class="aud__gone" role="status">
          {audience.facilitatorGone}
        </p>
      )}
      {!isFull && (
        <button
          class="aud__full"
          type="button"
          onClick={() => void document.documentElement.requestFullscreen().catch(() => {})}
        >
          {audience.fullScreen}
        </button>
      )}
    </div>
  )
}
