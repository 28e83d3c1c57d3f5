import { useState } from 'preact/hooks'
import { mostParticipants } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  words: ScanIslandWords
  value: number | undefined
  onChange: (participants: number | undefined) => void
}

/** What is typed stays on screen; only a whole number of people is kept. */
export function Participants({ words, value, onChange }: Props) {
  const { about } = words.scan
  const [wrong, setWrong] = useState(false)
  const typed = (text: string) => {
    const number = Number(text)
    const valid = Number.isInteger(number) && number >= 1 && number <= mostParticipants
    setWrong(text.trim() !== '' && !valid)
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
        value={value ?? ''}
        aria-describedby="participants-hint participants-problem"
        aria-invalid={wrong}
        onInput={event => typed(event.currentTarget.value)}
        autocomplete="off"
      />
      <p class="problem" id="participants-problem" hidden={!wrong}>
        {fill(words.validation.outOfRange, { min: 1, max: mostParticipants })}
      </p>
    </div>
  )
}
