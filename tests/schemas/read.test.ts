import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { inWords } from '../../src/schemas/problem.ts'
import { checkContent, contentFolder, contentName, readContent } from '../../src/schemas/read.ts'
import { contentNames } from '../../src/schemas/registry.ts'
import { messageOf } from './message-of.ts'

describe('content/', () => {
  test('holds every file the site knows and no other', () => {
    const files = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.ya?ml$/.test(name),
    )
    expect(files.toSorted()).toEqual([...contentNames].toSorted())
  })

  test.each(contentNames)('is right in %s', name => {
    expect(messageOf(() => readContent(name))).toBe('')
  })

  test('refuses a file the site does not know', () => {
    const [message, known] = messageOf(() => checkContent('nl/extra.yaml', 'a: b')).split('\n')
    expect(message).toBe(
      'content/nl/extra.yaml: dit bestand kent de site niet. Haal het weg, of vraag een ontwikkelaar om er een schema bij te maken.',
    )
    expect(known).toBe(`De site kent: ${contentNames.join(', ')}.`)
  })

  test('names its files by their place in the folder', () => {
    const folder = fileURLToPath(contentFolder)
    expect(contentName(`${folder}nl/words.yaml`)).toBe('nl/words.yaml')
    expect(contentName(`${folder}README.md`)).toBeNull()
    expect(contentName('/elsewhere/nl/words.yaml')).toBeNull()
  })

  test('points at the line of a problem between files', () => {
    expect(inWords({ name: 'model/levers.yaml', path: [0, 'weight'], cure: 'te zwaar.' })).toMatch(
      /^content\/model\/levers\.yaml, regel \d+, bij L1 › weight: te zwaar\.$/,
    )
  })
})
