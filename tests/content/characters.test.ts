import { expect, test } from 'vitest'
import { contentNames } from '../../src/schemas/registry.ts'
import { readContent } from '../../src/schemas/read.ts'
import { characters } from '../../src/styles/fonts/characters.ts'

/** What stands in a content file and is not in the site's font: a browser would draw it in another one. */
function missingFrom(font: string, content: unknown): string[] {
  return [...new Set(JSON.stringify(content))].filter(character => !font.includes(character))
}

test.each(contentNames)('the font of the site has every character of %s', name => {
  expect(missingFrom(characters, readContent(name))).toEqual([])
})

test('finds a character that the font lacks', () => {
  expect(missingFrom('aszn{}":', { a: 'zażń' })).toEqual(['ż', 'ń'])
})
