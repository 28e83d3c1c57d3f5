import { expect, test } from 'vitest'
import { figuresOf } from './figures.ts'
import type { Site } from './site.ts'

const weightOf = (text: string) => text.split('@').length * 1000 - 1000

/** A site of one page, in which every file weighs a thousand bytes for each `@` it holds. */
function aSite(files: Readonly<Record<string, string>>): Site {
  const text = (file: string) => files[file] ?? ''
  return {
    files: Object.keys(files),
    pages: ['/scan/'],
    text,
    fileOf: () => '/scan/index.html',
    weight: file => weightOf(text(file)),
    packed: weightOf,
  }
}

test('counts what a page needs once, and what it may ask for apart', () => {
  const site = aSite({
    '/scan/index.html': `<style>@@@@</style><link rel="stylesheet" href="/a.css">@<link rel="preload" as="font" href="/a.woff2">
      <astro-island component-url="/_astro/island.js" renderer-url="/_astro/renderer.js" props="a > b"></astro-island>
      <script src="/first.js"></script>`,
    '/a.css': '@@',
    '/a.woff2': '@@@',
    '/first.js': '/* @ */',
    '/_astro/renderer.js': 'import "./shared.js" // @',
    '/_astro/island.js': 'import{a}from"./shared.js";export{a};export const later=()=>import(`./pdf.js`) // @',
    '/_astro/shared.js': 'export const a="@"',
    '/_astro/pdf.js': 'import"./shared.js";export*from"./jspdf.js" // @@',
    '/_astro/jspdf.js': 'export const putTotalPages=1 // @@@',
  })
  const weights = Object.fromEntries(figuresOf(site).map(({ what, weight }) => [what, weight]))
  expect(weights).toEqual({ HTML: 1, CSS: 6, font: 3, JS: 4, whole: 14, 'PDF, later': 5 })
})
