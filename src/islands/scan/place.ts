import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { ItemId, SectionId } from '../../domain/scan/model.ts'
import { sectionIds } from '../../domain/scan/model.ts'

/** Where in the scan the visitor is; the part of the address behind `#` says so, which gives back button and deep links. */
export type Place = 'about' | SectionId | 'review' | 'measure'

/** `#r3` is a section; `#Q07` is the statement in its section. */
export interface Address {
  place: Place
  statement: ItemId | null
}

function readAddress(hash: string, sectionOf: (id: ItemId) => SectionId | null): Address {
  const name = hash.replace(/^#/, '')
  const place = [...sectionIds, 'review' as const, 'measure' as const].find(known => known === name)
  if (place) return { place, statement: null }
  if (/^M0\d$/.test(name)) return { place: 'measure', statement: name }
  const section = sectionOf(name)
  return section ? { place: section, statement: name } : { place: 'about', statement: null }
}

/** The address as it is now; the server knows none and renders the beginning. */
export function useAddress(sectionOf: (id: ItemId) => SectionId | null): Address & { arrived: boolean } {
  const [address, setAddress] = useState<Address & { arrived: boolean }>({
    place: 'about',
    statement: null,
    arrived: false,
  })
  useLayoutEffect(() => {
    const read = (arrived: boolean) => setAddress({ ...readAddress(location.hash, sectionOf), arrived })
    const moved = () => read(true)
    read(false)
    window.addEventListener('hashchange', moved)
    return () => window.removeEventListener('hashchange', moved)
  }, [])
  return address
}

/** After a step to another place: the top of the page and its title in focus, or the statement that was asked for. */
export function useArrival(
  screen: RefObject<HTMLElement>,
  { place, statement, arrived, there }: ReturnType<typeof useAddress> & { there: boolean },
): void {
  useLayoutEffect(() => {
    if (!there) return
    const wanted = statement && screen.current?.querySelector<HTMLElement>(`#${statement}`)
    if (wanted) {
      focusStatement(wanted)
      // Firefox goes to the place in the address once more when the page is whole, and takes the focus away.
      const again = () => document.activeElement === document.body && focusStatement(wanted)
      window.addEventListener('load', () => setTimeout(again), { once: true })
      return
    }
    if (!arrived) return
    window.scrollTo({ top: 0 })
    screen.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [place, statement, arrived, there])
}

/** Puts the focus where an answer is given: on the chosen radio, else on the first. */
export function focusStatement(statement: HTMLElement): void {
  const radio =
    statement.querySelector<HTMLInputElement>('input:checked') ?? statement.querySelector<HTMLInputElement>('input')
  radio?.focus()
  statement.scrollIntoView({ block: 'nearest' })
}
