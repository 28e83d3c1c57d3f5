import { useState } from 'preact/hooks'
import type { Setup } from '../../domain/workshop/session.ts'
import { useLazy } from '../parts/use-lazy.ts'
import type { DeskProps } from './words.ts'

export interface PrintProps extends DeskProps {
  /** Null while something is still to be chosen; `problem` says what. */
  setup: Setup | null
  problem: string
}

/** What can be printed for a workshop, out of the way until it is wanted; it is fetched only then. */
export function Printables(props: PrintProps) {
  const { print } = props.words.workshop
  const [open, setOpen] = useState(false)
  const { value: Panel, failed } = useLazy(open, async () => (await import('./PrintPanel.tsx')).PrintPanel)
  return (
    <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{print.title}</summary>
      {Panel && <Panel {...props} />}
      {failed && <p role="alert">{print.failed}</p>}
    </details>
  )
}
