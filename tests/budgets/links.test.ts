import { expect, test } from 'vitest'
import { linkProblems } from './links.ts'

function problemsIn(pages: Readonly<Record<string, string>>): string[] {
  const text = (file: string) => pages[file] ?? ''
  return linkProblems({ files: [], pages: Object.keys(pages), text, fileOf: page => page })
}

test('every link leads somewhere, and something leads to every page', () => {
  expect(
    problemsIn({ '/': '<a href="/scan/?example#r1">x</a>', '/scan/': '<a href="/">x</a><a href="//x.org">x</a>' }),
  ).toEqual([])
})

test('a link that leads nowhere and a page on its own are named', () => {
  expect(
    problemsIn({ '/': '<a href="/scan">x</a>', '/scan/': '<a href="/">x</a><a href="/scan/">x</a>', '/404.html': '' }),
  ).toEqual(['/ links to /scan, which is not there', 'no page links to /scan/'])
})
