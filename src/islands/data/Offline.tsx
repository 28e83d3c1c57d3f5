import { useEffect, useState } from 'preact/hooks'
import { isKeptOffline, watchOffline } from '../../browser/offline.ts'
import type { DataWords } from './words.ts'

/** Whether the site can do without a connection by now: what a trainer wants to know before leaving for a room. */
export function Offline({ words }: { words: DataWords }) {
  const { offline } = words.data
  const [ready, setReady] = useState(isKeptOffline)
  useEffect(() => watchOffline(() => setReady(isKeptOffline())), [])
  return (
    <section class="stack-s" aria-labelledby="offline">
      <h2 id="offline">{offline.title}</h2>
      <p role="status">{ready ? offline.ready : offline.notReady}</p>
    </section>
  )
}
