import { useEffect, useState } from 'preact/hooks'

/** Milliseconds without a change after which something is said: while a slider moves, a reader of the screen hears nothing. */
const quiet = 900

/** A sentence once it has stopped changing; nothing for how it was when it was first known. Null while it is not known yet. */
export function useAnnounced(sentence: string | null): string {
  const [first, setFirst] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (sentence === null) return
    if (first === null) return setFirst(sentence)
    const isAsBefore = said === '' ? sentence === first : sentence === said
    if (sentence === '' || isAsBefore) return
    const timer = setTimeout(() => setSaid(sentence), quiet)
    return () => clearTimeout(timer)
  }, [sentence])
  return said
}
