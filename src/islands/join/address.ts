import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { readGiven, type Given } from '../../domain/ballot/code-text.ts'

/** Where on the way a participant is: at the beginning, at a statement by its place from 0, at the last look or the code. */
export type Place = 'start' | number | 'review' | 'code'

export interface Address {
  given: Given
  place: Place
  /** Whether a step led here, and not the opening of the page. */
  arrived: boolean
}

/** What the part behind `#` brings, and the place on the way, which each step puts in the browser's history; null before. */
export function useAddress(): { address: Address | null; go: (to: Place) => void } {
  const [address, setAddress] = useState<Address | null>(null)
  const hereRef = useRef({ hash: '', place: placeNow() })
  const show = (arrived: boolean) => {
    hereRef.current = { hash: location.hash, place: placeNow() }
    setAddress({ given: readGiven(location.hash), place: hereRef.current.place, arrived })
  }
  useLayoutEffect(() => {
    const moved = () => {
      const { hash, place } = hereRef.current
      // Some browsers tell of one move twice.
      if (location.hash === hash && placeNow() === place) return
      const target = onPage(location.hash)
      if (!target) return show(true)
      // The link to the content moves the reader and not the address: what it held must survive a reload.
      history.replaceState({ place }, '', hash || location.pathname)
      target.focus()
    }
    show(false)
    window.addEventListener('popstate', moved)
    window.addEventListener('hashchange', moved)
    return () => {
      window.removeEventListener('popstate', moved)
      window.removeEventListener('hashchange', moved)
    }
  }, [])
  const go = (place: Place) => {
    history.pushState({ place }, '')
    show(true)
  }
  return { address, go }
}

function onPage(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(hash.slice(1))
}

function placeNow(): Place {
  const state: unknown = typeof history === 'undefined' ? null : history.state
  const place = typeof state === 'object' && state !== null && 'place' in state ? state.place : null
  if (place === 'review' || place === 'code') return place
  return typeof place === 'number' ? place : 'start'
}
