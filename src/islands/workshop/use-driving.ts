import { useEffect, useRef, useState } from 'preact/hooks'
import { holdLock, type Held } from '../../browser/locks.ts'
import { driverLock } from '../parts/workshop-line.ts'

/** Whether this tab leads the workshop: only one can count at a time. */
export type Driving = 'asking' | 'here' | 'elsewhere' | 'taken'

/** `takeOver` makes this tab the one that leads; the other is told and can only watch. */
export function useDriving(): { driving: Driving; takeOver: () => void } {
  const [driving, setDriving] = useState<Driving>('asking')
  const heldRef = useRef<Held | null>(null)
  const take = async (steal: boolean) => {
    const held = await holdLock(driverLock, { steal, onLost: () => setDriving('taken') })
    heldRef.current = held
    setDriving(held ? 'here' : 'elsewhere')
  }
  useEffect(() => {
    void take(false)
    return () => heldRef.current?.release()
  }, [])
  return { driving, takeOver: () => void take(true) }
}
