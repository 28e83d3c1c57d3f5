import { useState } from 'preact/hooks'
import { readNumber } from '../../i18n/read-number.ts'
import type { Filling } from './words.ts'

interface Props {
  id: string
  /** What is kept, as it is written; empty where nothing is. */
  shown: string
  filling: Pick<Filling, 'locale' | 'unread' | 'keepUnread'>
  describedBy: string
  isWrong: boolean
  onRead: (value: number | undefined) => void
}

/** A number as people type or paste it. What cannot be read stays on screen, and what was kept before stays kept. */
export function NumberText({ id, shown, filling, describedBy, isWrong, onRead }: Props) {
  const { locale, unread, keepUnread } = filling
  // What is being typed; null where the kept value stands.
  const [text, setText] = useState<string | null>(null)
  const typed = (now: string) => {
    setText(now)
    const read = readNumber(now, locale)
    keepUnread(id, read.state === 'unreadable' ? now : undefined)
    if (read.state === 'number') onRead(read.value)
    if (read.state === 'empty') onRead(undefined)
  }
  return (
    <input
      class="in"
      id={id}
      type="text"
      inputMode="decimal"
      value={text ?? unread[id] ?? shown}
      aria-describedby={describedBy}
      aria-invalid={isWrong || id in unread}
      onInput={event => typed(event.currentTarget.value)}
      onBlur={() => setText(null)}
      autocomplete="off"
    />
  )
}
