import { useState } from 'preact/hooks'
import { withAnswer, withNote, withoutAnswer } from '../../domain/scan/change.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { SectionId, Statement as Asked } from '../../domain/scan/model.ts'
import { scaleOf } from '../../domain/scan/scale.ts'
import type { Locale } from '../../i18n/locales.ts'
import { preferences } from '../parts/preferences.ts'
import { workspace } from '../parts/workspace.ts'
import { focusStatement } from './place.ts'
import { Shortcuts } from './Shortcuts.tsx'
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
}

/** One section per screen: why it matters in two lines, then its statements. */
export function Section({ id, items, firstNumber, assessment, locale, words }: Props) {
  const [shortcuts, setShortcuts] = useState(() => !preferences.shortcutsOff())
  const { title, question, intro } = words.sections[id]
  const mixed = assessment.context.frame !== 'usual' && items.some(item => item.norm)
  return (
    <div onKeyDown={moveOnEnter}>
      <div class="scan__head">
        <h1 tabIndex={-1}>{title}</h1>
        <p class="lead">{question}</p>
        <p class="quiet">{intro}</p>
        {mixed && <p class="quiet">{words.scales.frame.mixed}</p>}
        <div class="keys">
          <Shortcuts
            on={shortcuts}
            words={words}
            onSwitch={on => {
              preferences.switchShortcuts(on)
              setShortcuts(on)
            }}
          />
        </div>
      </div>
      {items.map((item, index) => (
        <Statement
          key={item.id}
          item={item}
          number={firstNumber + index}
          answer={assessment.answers[item.id]}
          note={assessment.notes[item.id]}
          shortcuts={shortcuts}
          scale={scaleOf(item, assessment.context)}
          locale={locale}
          words={words}
          onAnswer={answer => workspace.change(withAnswer(item.id, answer))}
          onNote={note => workspace.change(withNote(item.id, note))}
          onClear={() => workspace.change(withoutAnswer(item.id))}
        />
      ))}
    </div>
  )
}

/** Enter does nothing on a radio by itself, so here it brings the reader to the next statement; with Shift to the previous. */
export function moveOnEnter(event: KeyboardEvent): void {
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
