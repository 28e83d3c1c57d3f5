import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * Reads a saved store. The first render must be what the server rendered, or Preact leaves wrong `checked` and classes on
 * screen; the saved value follows before the browser paints, so that nothing flashes or moves.
 */
export function useSaved<Value>(store: ReadableAtom<Value>, initial: Value): Value {
  const [value, setValue] = useState(initial)
  useLayoutEffect(() => store.subscribe(next => setValue(() => next)), [store])
  return value
}
