import { useState } from 'preact/hooks'
import { withMeasurability, withNote, withoutMeasurability } from '../../domain/scan/change.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { scaleOf } from '../../domain/scan/scale.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import type { MeasurabilityWords } from '../../schemas/words/measurability.ts'
import { preferences } from '../parts/preferences.ts'
import { workspace } from '../parts/workspace.ts'
import { moveOnEnter } from './Section.tsx'
import { Statement } from './Statement.tsx'
import type { ScanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  texts: MeasurabilityWords
  locale: Locale
  words: ScanIslandWords
  resultPath: string
}

// What the screen needs comes with it, so that nothing moves once it is there.
export { loadMeasureTexts } from '../../model/texts.ts'

/** How well results can be measured: an extra after the scan that never counts in the score. */
export function Measure({ assessment, texts, locale, words, resultPath }: Props) {
  const [shortcuts] = useState(() => !preferences.shortcutsOff())
  const { measures } = model
  const done = measures.filter(({ id }) => assessment.measurability[id] !== undefined).length
  return (
    <div onKeyDown={moveOnEnter}>
      <div class="scan__head">
        <h1 tabIndex={-1}>{words.scan.measure}</h1>
        <p class="lead">{fill(words.scan.measureNote, { count: measures.length })}</p>
        <p class="quiet num">{fill(words.scan.measureProgress, { done, total: measures.length })}</p>
      </div>
      {measures.map(({ id, phase }, index) => (
        <Statement
          key={id}
          item={{ id, notApplicable: false }}
          number={index + 1}
          answer={assessment.measurability[id]}
          note={assessment.notes[id]}
          scale={scaleOf({ phase, norm: false }, assessment.context)}
          locale={locale}
          words={{ ...words, statements: texts }}
          why={texts[id]?.why}
          shortcuts={shortcuts}
          onAnswer={answer => workspace.change(withMeasurability(id, answer))}
          onNote={note => workspace.change(withNote(id, note))}
          onClear={() => workspace.change(withoutMeasurability(id))}
        />
      ))}
      <div class="scan__nav">
        <a class="btn btn--line" href="#review">
          {words.buttons.previous}
        </a>
        <a class="btn" href={resultPath}>
          {words.review.finish}
        </a>
      </div>
    </div>
  )
}
