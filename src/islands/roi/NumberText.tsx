import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { readNumber } from '../../i18n/read-number.ts'

interface Props {
  id: string
  /** What is kept, as it is written; empty where nothing is. */
  shown: string
  locale: Locale
  describedBy: string
  isWrong: boolean
  onRead: (value: number | undefined) => void
  /** Told whenever what is typed starts or stops being a number. */
  onUnreadable: (unreadable: boolean) => void
}

/** A number as people type or paste it. What cannot be read stays on screen, and what was kept before stays kept. */
export function NumberText({ id, shown, locale, describedBy, isWrong, onRead, onUnreadable }: Props) {
  // What is being typed; null where the kept value stands.
  const [text, setText] = useState<string | null>(null)
  const typed = (now: string) => {
    setText(now)
    const read = readNumber(now, locale)
    onUnreadable(read.state === 'unreadable')
    if (read.state === 'number') onRead(read.value)
    if (read.state === 'empty') onRead(undefined)
  }
  const isUnreadable = text !== null && readNumber(text, locale).state === 'unreadable'
  return (
    <input
      class="in"
      id={id}
      type="text"
      inputMode="decimal"
      value={text ?? shown}
      aria-describedby={describedBy}
      aria-invalid={isWrong || isUnreadable}
      onInput={event => typed(event.currentTarget.value)}
      onBlur={() => !isUnreadable && setText(null)}
      autocomplete="off"
    />
  )
}
