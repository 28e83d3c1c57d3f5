import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A disclosure whose inside is worked out only once it is opened: a slider must not wait for it. */
export function Opened({ summary, children }: { summary: string; children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div>{open && children()}</div>
    </details>
  )
}
