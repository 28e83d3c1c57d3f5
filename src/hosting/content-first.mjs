import { readFile, writeFile } from 'node:fs/promises'
import { eachFile } from './each-file.mjs'

/** Puts what wakes a page behind what stands on it, so that the page is painted before that is compiled. */
export function contentFirst() {
  return eachFile('content-first', ['.html'], async page => writeFile(page, islandFirst(await readFile(page, 'utf8'))))
}

/**
 * The same page with Astro's scripts behind its island instead of before it, as modules that reading the page does not
 * wait for either: they may run in any order. The island need not wait for its children then: they are there. Throws
 * where there is an island but no script before it: a release of Astro does it otherwise.
 *
 * @param {string} html a page with one island, or with none
 */
export function islandFirst(html) {
  if (!html.includes('<astro-island ')) return html
  const parts =
    /^([^]*?)((?:<script>(?:(?!<script>)[^])*?<\/script>)+)(<astro-island [^]*?<\/astro-island>)([^]*)$/.exec(html)
  if (!parts) throw new Error('Astro no longer writes its scripts just before the first island: see content-first.mjs')
  const [, before, scripts, island, after] = parts
  const modules = scripts.replaceAll('<script>', '<script type="module" async>')
  return before + island.replace(' await-children', '') + modules + after
}
