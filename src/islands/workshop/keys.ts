import type { Answer } from '../../domain/scan/assessment.ts'

/** What a key does while a workshop is led. */
export type KeyDeed = { does: 'next' | 'reveal' | 'undo' | 'invent' } | { does: 'count'; answer: Answer; more: 1 | -1 }

const answers: Readonly<Record<string, Answer>> = {
  ...{ Digit0: 0, Digit1: 1, Digit2: 2, Digit3: 3, Digit4: 4 },
  ...{ Numpad0: 0, Numpad1: 1, Numpad2: 2, Numpad3: 3, Numpad4: 4 },
  // With Shift and Num Lock a numpad sends these, and no Shift: taking away goes by the row of digits there.
  ...{ KeyN: 'N', KeyD: 'W', KeyW: 'W' },
}

export const peekKey = 'KeyV'
/** In a rehearsal only. */
const inventKey = 'KeyF'

interface Pressed {
  code: string
  shiftKey: boolean
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** By the place of a key on the keyboard, whatever is printed on it; null for any other key. */
export function deedOf({ code, shiftKey, altKey, ctrlKey, metaKey }: Pressed): KeyDeed | null {
  if (altKey) return null
  if (ctrlKey || metaKey) return code === 'KeyZ' && !shiftKey ? { does: 'undo' } : null
  const answer = answers[code]
  if (answer !== undefined) return { does: 'count', answer, more: shiftKey ? -1 : 1 }
  if (shiftKey) return null
  if (code === 'ArrowRight') return { does: 'next' }
  if (code === inventKey) return { does: 'invent' }
  return code === 'Space' ? { does: 'reveal' } : null
}

/** Where a key is typed or already does something of its own. */
export function isTaken(target: EventTarget | null, code: string): boolean {
  if (!(target instanceof Element)) return false
  if (target.closest('textarea, select, dialog, input:not([type="radio"], [type="checkbox"])')) return true
  if (code === 'Space') return target.closest('button, a, summary, input') !== null
  return code.startsWith('Arrow') && target.closest('input[type="radio"]') !== null
}
