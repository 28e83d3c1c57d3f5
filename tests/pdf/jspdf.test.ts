import { jsPDF } from 'jspdf'
import { expect, test } from 'vitest'

import { hooksOf } from '../../src/pdf/tagged/jspdf-hooks.ts'
import { hexString, infoSafe } from '../../src/pdf/tagged/strings.ts'

test('says so when jsPDF lacks what the layer needs', () => {
  const doc = new jsPDF()
  Object.defineProperty(doc.internal, 'newObjectDeferred', { value: undefined })
  expect(() => hooksOf(doc)).toThrow('no internal "newObjectDeferred"')
})

test('writes text as hexadecimal UTF-16', () => {
  expect(hexString('Č€')).toBe('<FEFF010c20ac>')
})

test('takes apart what jsPDF would garble in the document properties', () => {
  expect([infoSafe('Čapek č'), infoSafe('\u0d05'), infoSafe('plain')]).toEqual(['Čapek c\u030c', '?', 'plain'])
})
