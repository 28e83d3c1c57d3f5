import type { Answer, Assessment } from '../../domain/scan/assessment.ts'
import type { ItemId, SectionId, Statement as Asked } from '../../domain/scan/model.ts'
import { scaleOf } from '../../domain/scan/scale.ts'
import type { Locale } from '../../i18n/locales.ts'
import { focusStatement } from './place.ts'
import { Statement } from './Statement.tsx'
import type { ScanIslandWords } from './words.ts'

interface Props {
  id: SectionId
  items: readonly Asked[]
  /** The number of its first statement, counted through the whole scan. */
  firstNumber: number
  assessment: Assessment
  locale: Locale
  words: ScanIslandWords
  onAnswer: (id: ItemId, answer: Answer) => void
  onClear: (id: ItemId) => void
}

/** One section per screen: why it matters in two lines, then its statements. */
export function Section({ id, items, firstNumber, assessment, locale, words, onAnswer, onClear }: Props) {
  const { title, question, intro } = words.sections[id]
  const mixed = assessment.context.frame !== 'usual' && items.some(item => item.norm)
  return (
    <div onKeyDown={moveOnEnter}>
      <div class="scan__head">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead">{question}</p>
        <p class="quiet">{intro}</p>
        {mixed && <p class="quiet">{words.scales.frame.mixed}</p>}
        <p class="keys no-print">
          <kbd>0</kbd>–<kbd>4</kbd> <kbd>W</kbd> <kbd>N</kbd> {words.shortcuts.actions.answer} <kbd>Enter</kbd>{' '}
          {words.shortcuts.actions.next}
        </p>
      </div>
      {items.map((item, index) => (
        <Statement
          key={item.id}
          item={item}
          number={firstNumber + index}
          answer={assessment.answers[item.id]}
          scale={scaleOf(item, assessment.context)}
          locale={locale}
          words={words}
          onAnswer={answer => onAnswer(item.id, answer)}
          onClear={() => onClear(item.id)}
        />
      ))}
    </div>
  )
}

/** Enter does nothing on a radio by itself, so here it brings the reader to the next statement; with Shift to the previous. */
function moveOnEnter(event: KeyboardEvent): void {
  const { target, currentTarget } = event
  if (event.key !== 'Enter' || !(target instanceof HTMLInputElement) || !(currentTarget instanceof HTMLElement)) return
  const statements = [...currentTarget.querySelectorAll<HTMLElement>('.stmt')]
  const here = statements.findIndex(statement => statement.contains(target))
  const next = statements[here + (event.shiftKey ? -1 : 1)]
  event.preventDefault()
  if (next) focusStatement(next)
  else if (!event.shiftKey)
    currentTarget.closest('.scan__main')?.querySelector<HTMLElement>('.scan__nav a:last-child')?.focus()
}
