import { useEffect, useState } from 'preact/hooks'

/** Milliseconds without a change after which something is said: while a slider moves, a reader of the screen hears nothing. */
const quiet = 900

/** A sentence once it has stopped changing; nothing for how it was at first. */
export function useAnnounced(sentence: string): string {
  const [state, setState] = useState({ first: sentence, said: '' })
  useEffect(() => {
    if (sentence === '' || sentence === state.first || sentence === state.said) return
    const timer = setTimeout(() => setState(before => ({ ...before, said: sentence })), quiet)
    return () => clearTimeout(timer)
  }, [sentence])
  return state.said
}
