import { expect, test } from 'vitest'
import { islandFirst } from '../../src/hosting/content-first.mjs'

const scripts = '<script>(()=>{load()})();</script><script>(()=>{define("astro-island")})();</script>'
const modules = scripts.replaceAll('<script', '<script type="module" async')
const page = (main: string) => `<head><script data-site>first()</script></head><body><main>${main}</main></body>`

test('what stands on a page comes before what wakes it, and neither waits for the other', () => {
  const island = (awaits: string) => `<astro-island ssr${awaits}><p>Words</p><!--astro:end--></astro-island>`
  const sent = page(`<style>p{}</style>${scripts}${island(' await-children')}<p>More</p>`)
  expect(islandFirst(sent)).toBe(page(`<style>p{}</style>${island('')}${modules}<p>More</p>`))
})

test('a page without an island stays as it is', () => {
  expect(islandFirst(page('<p>Words</p>'))).toBe(page('<p>Words</p>'))
})

test('an island whose scripts stand elsewhere is no island that we know', () => {
  expect(() => islandFirst(page(`${scripts}<p></p><astro-island ssr></astro-island>`))).toThrow('Astro')
})
