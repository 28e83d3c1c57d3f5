import { useEffect, useState } from 'preact/hooks'

export interface Lazy<Value> {
  /** Null until it is there. */
  value: Value | null
  /** It could not be fetched. */
  failed: boolean
}

/**
 * What is fetched only once it is wanted: a screen that comes later, or long texts. After a failure it is asked for again
 * when it is wanted anew or `again` is another value.
 */
export function useLazy<Value>(wanted: boolean, load: () => Promise<Value>, again?: string): Lazy<Value> {
  const [lazy, setLazy] = useState<Lazy<Value>>({ value: null, failed: false })
  useEffect(() => {
    if (!wanted || lazy.value !== null) return
    load().then(
      value => setLazy({ value, failed: false }),
      () => setLazy({ value: null, failed: true }),
    )
  }, [wanted, again])
  return lazy
}
