import { expect, test } from 'vitest'

import { aDocument, names } from './factories.ts'
import { readBack } from './read-back.ts'

/** Text of the first page between header and footer, and what the fonts lacked. */
async function drawn(text: string): Promise<{ text: string; missing: string[] }> {
  const doc = aDocument({ running: { brand: '', footer: { left: '', right: '' }, pageNumber: () => '' } })
  doc.paragraph(text)
  const { bytes, missing } = doc.finish()
  const pages = await readBack(bytes)
  // pdf.js gives some kinds of space as another.
  return {
    text: pages
      .map(page => page.text)
      .join('')
      .replace(/\s/g, ' '),
    missing,
  }
}

test.each(names)('gives back the name %s', async name => {
  expect(await drawn(name)).toEqual({ text: name, missing: [] })
})

test.each([
  ['a tab and a line end', 'voor\tmidden\r\nna', 'voor midden na'],
  ['a soft hyphen', 'trans\u00adfer', 'transfer'],
  ['marks of direction', '\u200fvoor\u202ena\ufeff', 'voorna'],
  ['a control character', 'voor\u0007\u0085na', 'voorna'],
  ['an accent on its own', 'Rene\u0301e', 'Renée'],
  ['ligatures and wide letters', 'e\ufb03cie\u0308nt \uff21', 'efficiënt A'],
  ['an apostrophe that Inter draws as another', 'O\u02bcBrien O\u2019Brien', 'O\u2019Brien O\u2019Brien'],
  ['spaces that may not break', '€\u00a0500, 17\u202f%', '€ 500, 17 %'],
])('draws on after %s', async (_, text, expected) => {
  expect(await drawn(text)).toEqual({ text: expected, missing: [] })
})

test.each([
  ['emoji', 'voor 👍🏽 na', 'voor □ na', ['👍']],
  ['Chinese', 'voor 王伟 na', 'voor □□ na', ['王', '伟']],
  ['half a character', 'voor \ud83d na', 'voor □ na', ['\ufffd']],
  ['the same one twice', '☃ en ☃', '□ en □', ['☃']],
])('shows a box for %s and says which', async (_, text, expected, missing) => {
  expect(await drawn(text)).toEqual({ text: expected, missing })
})

test('says nothing is missing in an ordinary document', () => {
  expect(aDocument().finish().missing).toEqual([])
})
