import type { Site } from './site.ts'
import { tagsOf } from './tags.ts'

/** Links that lead nowhere, and pages that no other page leads to, each as a sentence. */
export function linkProblems(site: Pick<Site, 'files' | 'pages' | 'text' | 'fileOf'>): string[] {
  const links = site.pages.flatMap(page => linksOf(site.text(site.fileOf(page))).map(to => ({ page, to })))
  const known = new Set([...site.files, ...site.pages])
  const lead = (to: string) => links.some(link => link.to === to && link.page !== to)
  return [
    ...links.filter(({ to }) => !known.has(to)).map(({ page, to }) => `${page} links to ${to}, which is not there`),
    ...site.pages.filter(page => page.endsWith('/') && !lead(page)).map(page => `no page links to ${page}`),
  ]
}

/** The addresses on this site that a reader can follow, without question mark and hash. */
function linksOf(html: string): string[] {
  return tagsOf(html)
    .filter(({ name }) => name === 'a')
    .map(({ attributes }) => (attributes['href'] ?? '').replace(/[?#].*$/, ''))
    .filter(href => href.startsWith('/') && !href.startsWith('//'))
}
