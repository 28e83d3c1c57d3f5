import type { Modules } from './modules.ts'
import type { Site } from './site.ts'
import { tagsOf, type Tag } from './tags.ts'

/** What a page asks for before anything is clicked, by purpose. */
export interface FirstLoad {
  html: string[]
  js: string[]
  css: string[]
  font: string[]
  image: string[]
}

/** Islands are counted whenever they wake: a visitor who scrolls down gets them all. */
export function firstLoad(site: Site, modules: Modules, page: string): FirstLoad {
  const file = site.fileOf(page)
  const tags = tagsOf(site.text(file))
  const js = tags.flatMap(scriptsOf).filter(isAddress)
  return {
    html: [file],
    js: modules.needed([...new Set(js)]),
    css: linked(tags, ({ rel }) => rel === 'stylesheet'),
    font: linked(tags, ({ rel, as }) => rel === 'preload' && as === 'font'),
    image: [...linked(tags, ({ rel }) => rel === 'icon'), ...tags.flatMap(imageOf).filter(isAddress)],
  }
}

function scriptsOf({ name, attributes }: Tag): string[] {
  if (name === 'script') return [attributes['src'] ?? '']
  if (name === 'link' && attributes['rel'] === 'modulepreload') return [attributes['href'] ?? '']
  if (name !== 'astro-island') return []
  return ['component-url', 'renderer-url', 'before-hydration-url'].map(key => attributes[key] ?? '')
}

function imageOf({ name, attributes }: Tag): string[] {
  return name === 'img' ? [attributes['src'] ?? ''] : []
}

function linked(tags: readonly Tag[], wanted: (attributes: Tag['attributes']) => boolean): string[] {
  const links = tags.filter(({ name, attributes }) => name === 'link' && wanted(attributes))
  return [...new Set(links.map(({ attributes }) => attributes['href'] ?? '').filter(isAddress))]
}

function isAddress(text: string): boolean {
  return text.startsWith('/')
}
