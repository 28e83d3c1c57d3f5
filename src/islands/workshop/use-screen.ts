import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Line } from '../../browser/channel.ts'
import { whenNobodyHolds } from '../../browser/locks.ts'
import type { OnScreen } from '../../domain/workshop/on-screen.ts'
import { screenLock, showing, workshopLine, type WorkshopMessage } from '../parts/workshop-line.ts'

/** How it is with the audience window: never opened, following, gone since, or back again. */
export type ScreenState = 'none' | 'open' | 'lost' | 'back'

/** Tells the audience window what to show, at every change and whenever one opens; only the tab that leads does. */
export function useScreen(show: OnScreen | null, leads: boolean): ScreenState {
  const [state, setState] = useState<ScreenState>('none')
  const lineRef = useRef<Line<WorkshopMessage> | null>(null)
  const showRef = useRef(show)
  const text = JSON.stringify(show)

  // Before this page is drawn: the room must not wait for that.
  useLayoutEffect(() => {
    showRef.current = show
    if (leads) lineRef.current?.send(showing(show))
  }, [text, leads])

  useEffect(() => {
    if (!leads) return
    let stopWaiting = () => {}
    const line = workshopLine(message => {
      if (message.says !== 'hello') return
      line.send(showing(showRef.current))
      setState(before => (before === 'lost' || before === 'back' ? 'back' : 'open'))
      if (!message.holds) return
      stopWaiting()
      stopWaiting = whenNobodyHolds(screenLock, () => setState('lost'))
    })
    lineRef.current = line
    // A window that was open before this page was (re)loaded says hello again when it hears this.
    line.send(showing(showRef.current))
    return () => {
      stopWaiting()
      line.close()
      lineRef.current = null
    }
  }, [leads])
  return state
}
