import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rooms } from './rooms.ts'
import { ourFiles, treeProblems } from './tree.ts'

describe('the tree of files', () => {
  test('keeps the rules that no linter sees', () => {
    expect(treeProblems(ourFiles())).toEqual([])
  })
  test('gives every folder of src a line in the table of who may import whom', () => {
    const folders = readdirSync(new URL('../../src', import.meta.url))
    expect(folders.filter(folder => !(folder in rooms))).toEqual([])
  })

  const un = 'skip'
  test.each([
    { path: 'src/domain/utils.ts', text: '' },
    { path: 'src/islands/helpers/It.tsx', text: '' },
    { path: 'src/i18n/common.ts', text: '' },
    { path: 'src/islands/It.tsx', text: '<p style={{ top: 0 }} />' },
    { path: 'src/components/It.astro', text: '<p\n  style="top: 0"></p>' },
    { path: 'tests/it.test.ts', text: `test.${un}('is never run', () => {})` },
    { path: 'tests/journeys/it.spec.ts', text: `test.describe.${un}('is never run', () => {})` },
    { path: 'src/pages/long.astro', text: '<p></p>\n'.repeat(201) },
  ])('refuses $path with $text', file => {
    expect(treeProblems([file])).toHaveLength(1)
  })
  test.each([
    { path: 'src/domain/uncommon.ts', text: '' },
    { path: 'src/components/It.astro', text: '<link rel="stylesheet" data-style="x" />' },
    { path: 'tests/it.test.ts', text: "test.each([1])('is run', () => {})" },
    { path: 'src/pages/long.astro', text: '<p></p>\n'.repeat(200) },
  ])('accepts $path with $text', file => {
    expect(treeProblems([file])).toEqual([])
  })
})
