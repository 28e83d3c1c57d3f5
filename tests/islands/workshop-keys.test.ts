import { describe, expect, test } from 'vitest'
import { deedOf } from '../../src/islands/workshop/keys.ts'

const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
const pressed = (code: string, held: Partial<typeof none> = {}) => deedOf({ code, ...none, ...held })

describe('a key', () => {
  test.each([
    ['Digit0', 0],
    ['Digit4', 4],
    ['Numpad2', 2],
    ['KeyN', 'N'],
    ['KeyD', 'W'],
    ['KeyW', 'W'],
  ] as const)('%s counts %s, and takes it away with Shift', (code, answer) => {
    expect(pressed(code)).toEqual({ does: 'count', answer, more: 1 })
    expect(pressed(code, { shiftKey: true })).toEqual({ does: 'count', answer, more: -1 })
  })

  test('goes on, shows the room, or takes back', () => {
    expect(pressed('ArrowRight')).toEqual({ does: 'next' })
    expect(pressed('Space')).toEqual({ does: 'reveal' })
    expect(pressed('KeyF')).toEqual({ does: 'invent' })
    expect(pressed('KeyZ', { ctrlKey: true })).toEqual({ does: 'undo' })
    expect(pressed('KeyZ', { metaKey: true })).toEqual({ does: 'undo' })
  })

  test('of the browser or the system stays theirs', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey'] as const)
      for (const code of ['Digit1', 'KeyD', 'KeyN', 'KeyW', 'ArrowRight', 'Space'])
        expect({ held, code, does: pressed(code, { [held]: true }) }).toEqual({ held, code, does: null })
    expect(pressed('KeyZ', { ctrlKey: true, shiftKey: true })).toBe(null)
    expect(pressed('KeyZ', { ctrlKey: true, altKey: true })).toBe(null)
  })

  test('that says nothing here does nothing', () => {
    for (const code of ['Digit5', 'Numpad9', 'KeyZ', 'KeyA', 'ArrowLeft', 'Enter', 'Tab'])
      expect({ code, does: pressed(code) }).toEqual({ code, does: null })
    expect(pressed('ArrowRight', { shiftKey: true })).toBe(null)
    expect(pressed('Space', { shiftKey: true })).toBe(null)
  })
})
