import { useState } from 'preact/hooks'
import { mostParticipants } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { localeTags, type Locale } from '../../i18n/locales.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  locale: Locale
  words: ScanIslandWords
  value: number | undefined
  onChange: (participants: number | undefined) => void
}

/** What is typed stays on screen; only a whole number of people is kept. */
export function Participants({ locale, words, value, onChange }: Props) {
  const { about } = words.scan
  // What cannot be kept, as it was typed; null while all is well.
  const [wrong, setWrong] = useState<string | null>(null)
  const typed = (text: string) => {
    const number = peopleIn(text)
    const valid = number >= 1 && number <= mostParticipants
    setWrong(text.trim() === '' || valid ? null : text)
    if (text.trim() === '' || valid) onChange(valid ? number : undefined)
  }
  return (
    <div class="field">
      <label for="participants">{about.participants}</label>
      <p class="hint" id="participants-hint">
        {about.participantsHint}
      </p>
      <input
        class="in in--short"
        id="participants"
        type="text"
        inputMode="numeric"
        value={wrong ?? value ?? ''}
        aria-describedby="participants-hint participants-problem"
        aria-invalid={wrong !== null}
        onInput={event => typed(event.currentTarget.value)}
        autocomplete="off"
      />
      <p class="problem" id="participants-problem" hidden={wrong === null}>
        {fill(words.validation.outOfRange, {
          min: 1,
          max: new Intl.NumberFormat(localeTags[locale]).format(mostParticipants),
        })}
      </p>
    </div>
  )
}

/** A count as people write and paste it: 30, 1000, 1.000, 1,000 or 1 000; NaN for anything else. */
function peopleIn(text: string): number {
  const trimmed = text.trim()
  return /^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(trimmed) ? Number(trimmed.replace(/\D/g, '')) : Number.NaN
}
