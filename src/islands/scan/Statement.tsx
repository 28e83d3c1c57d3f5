import { useMemo } from 'preact/hooks'
import type { Answer } from '../../domain/scan/assessment.ts'
import type { Statement as Asked } from '../../domain/scan/model.ts'
import type { Scale } from '../../domain/scan/scale.ts'
import { answerForKey } from './keys.ts'
import { HoldGlyph } from './HoldGlyph.tsx'
import { Note } from './Note.tsx'
import type { ScanIslandWords } from './words.ts'
import { Why } from './Why.tsx'
import type { Locale } from '../../i18n/locales.ts'

interface Props {
  item: Pick<Asked, 'id' | 'notApplicable'>
  number: number
  answer: Answer | undefined
  note: string | undefined
  scale: Scale
  locale: Locale
  words: ScanIslandWords
  /** Why it is asked, where the page has that text already. */
  why?: string | undefined
  /** Whether digits and letters answer. */
  shortcuts: boolean
  onAnswer: (answer: Answer) => void
  onNote: (note: string) => void
  onClear: () => void
}

const steps = [0, 1, 2, 3, 4] as const

/** One statement with its scale: real radios, so that arrow keys answer and a screen reader says "2 of 6". */
export function Statement(props: Props) {
  const { item, number, answer, note, scale, shortcuts } = props
  // An answer elsewhere leaves it as it is; its words, and what it does, are the same as long as it stands there.
  return useMemo(() => drawn(props), [item, number, answer, note, scale, shortcuts])
}

function drawn(props: Props) {
  const { item, number, answer, note, scale, locale, words, why, shortcuts, onAnswer, onNote, onClear } = props
  const labels = words.scales[scale]
  const statement = words.statements[item.id]
  const whyNotApplicable = item.notApplicable ? statement?.notApplicable : undefined
  const radio = (value: Answer) => (
    <input
      type="radio"
      name={item.id}
      // As text, or Preact would write it again at every answer.
      value={String(value)}
      checked={answer === value}
      onChange={() => onAnswer(value)}
      autocomplete="off"
    />
  )
  const clear = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    onClear()
    // The button goes away with the answer.
    currentTarget.closest('.stmt')?.querySelector('input')?.focus()
  }
  const pressed = (event: KeyboardEvent) => {
    const value = shortcuts ? answerForKey(event, item.notApplicable) : null
    if (value === null || !(event.target instanceof HTMLInputElement)) return
    if (!(event.currentTarget instanceof HTMLElement)) return
    event.preventDefault()
    onAnswer(value)
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus()
  }
  return (
    <fieldset class="stmt" id={item.id} onKeyDown={pressed}>
      <legend>
        <span class="stmt__n">{number}</span>
        <span>{statement?.statement}</span>
      </legend>
      <div class="scale">
        {steps.map(step => (
          <label class="opt" key={step}>
            {radio(step)}
            <HoldGlyph step={step} />
            <span class="opt__t">{labels[step].label}</span>
            {shortcuts && <kbd class="opt__k">{String(step)}</kbd>}
          </label>
        ))}
      </div>
      <div class="scale-side">
        <label class="opt opt--side">
          {radio('W')}
          <span>{words.scales.dontKnow.label}</span>
          {shortcuts && <kbd class="opt__k">W</kbd>}
        </label>
        {whyNotApplicable && (
          <label class="opt opt--side">
            {radio('N')}
            <span>
              {words.scales.notApplicable.label}
              <small class="opt__why">{whyNotApplicable}</small>
            </span>
            {shortcuts && <kbd class="opt__k">N</kbd>}
          </label>
        )}
      </div>
      {answer === 'W' && <p class="hint stmt__hint">{words.scales.dontKnow.hint}</p>}
      <div class="stmt__foot">
        <Why id={item.id} locale={locale} words={words} text={why} />
        <Note id={item.id} note={note} words={words} onNote={onNote} />
        <button class={`btn btn--quiet btn--s ${answer === undefined ? 'is-away' : ''}`} type="button" onClick={clear}>
          {words.scan.clearAnswer}
          <span class="vh">: {statement?.statement}</span>
        </button>
      </div>
    </fieldset>
  )
}
