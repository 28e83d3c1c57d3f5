import type { Answer } from '../../domain/scan/assessment.ts'

const answers: Readonly<Record<string, Answer>> = {
  Digit0: 0,
  Digit1: 1,
  Digit2: 2,
  Digit3: 3,
  Digit4: 4,
  Numpad0: 0,
  Numpad1: 1,
  Numpad2: 2,
  Numpad3: 3,
  Numpad4: 4,
  KeyW: 'W',
  KeyD: 'W',
  KeyN: 'N',
}

interface Pressed {
  code: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
}

/** The answer a key stands for while a statement has focus, by its place on the keyboard; null for any other key. */
export function answerForKey({ code, altKey, ctrlKey, metaKey }: Pressed, mayNotApply: boolean): Answer | null {
  if (altKey || ctrlKey || metaKey) return null
  const answer = answers[code] ?? null
  return answer === 'N' && !mayNotApply ? null : answer
}
