import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../../schemas/words/words.ts'
import { looking, sharedMark } from './workspace.ts'

export type VisitingWords = Words['visiting']

/** What is looked at: the visitor's own work, something that is still being read, or something that is only shown. */
export type Visit = { is: 'own' | 'loading' | 'example' | 'shared' } | { is: 'wrong'; problem: string }

/** Reads what the address asks for, once. Only a page that is asked for something fetches how to read it. */
export function useVisit(words: VisitingWords): Visit {
  const [visit, setVisit] = useState<Visit>({ is: 'loading' })
  useEffect(() => {
    const shown = looking
    watchAddress()
    if (shown === 'own') return setVisit({ is: 'own' })
    keepLooking()
    import('./visitor.ts').then(
      ({ enter }) => setVisit(enter(shown, words)),
      () => setVisit({ is: 'wrong', problem: words.linkWrong.text }),
    )
  }, [])
  return visit
}

/** The address of result, returns or plan that goes on showing what is looked at. */
export function linkTo(path: string): string {
  if (looking === 'example') return `${path}?example`
  return looking === 'shared' ? `${path}${location.hash}` : path
}

/** A shared link opened in this tab, or left again, is another visit: only what stands behind # changes then. */
function watchAddress(): void {
  window.addEventListener('hashchange', () => {
    const { hash } = location
    if (hash.startsWith(sharedMark) || (looking === 'shared' && hash === '')) location.reload()
  })
}

/** The menu goes on showing it too. */
function keepLooking(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-head nav a, .site-head .menu a')) {
    if (/\/(result|plan|roi)\/$/.test(link.pathname)) link.href = linkTo(link.pathname)
  }
}
