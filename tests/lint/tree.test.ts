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
    { wrong: 'a vague name', path: 'src/domain/utils.ts', text: '' },
    { wrong: 'a vague folder', path: 'src/islands/helpers/It.tsx', text: '' },
    { wrong: 'a name of no concept', path: 'src/i18n/common.ts', text: '' },
    { wrong: 'a style in an island', path: 'src/islands/It.tsx', text: '<p style={{ top: 0 }} />' },
    { wrong: 'a style in a component', path: 'src/components/It.astro', text: '<p\n  style="top: 0"></p>' },
    { wrong: 'a test that is not run', path: 'tests/it.test.ts', text: `test.${un}('is never run', () => {})` },
    {
      wrong: 'a journey that is not made',
      path: 'tests/journeys/it.spec.ts',
      text: `test.describe.${un}('is never run', () => {})`,
    },
    { wrong: 'a page of 201 lines', path: 'src/pages/long.astro', text: '<p></p>\n'.repeat(201) },
  ])('refuses $wrong', ({ path, text }) => {
    expect(treeProblems([{ path, text }])).toHaveLength(1)
  })
  test.each([
    { right: 'a name that holds another', path: 'src/domain/uncommon.ts', text: '' },
    { right: 'a style sheet', path: 'src/components/It.astro', text: '<link rel="stylesheet" data-style="x" />' },
    { right: 'a test that is run', path: 'tests/it.test.ts', text: "test.each([1])('is run', () => {})" },
    { right: 'a page of 200 lines', path: 'src/pages/long.astro', text: '<p></p>\n'.repeat(200) },
  ])('accepts $right', ({ path, text }) => {
    expect(treeProblems([{ path, text }])).toEqual([])
  })
})
