import { useState } from 'preact/hooks'
import { withMeasurability, withNote, withoutMeasurability } from '../../domain/scan/change.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { scaleOf } from '../../domain/scan/scale.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { loadMeasureTexts } from '../../model/texts.ts'
import { preferences } from '../parts/preferences.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { workspace } from '../parts/workspace.ts'
import { moveOnEnter } from './Section.tsx'
import { Statement } from './Statement.tsx'
import type { ScanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  locale: Locale
  words: ScanIslandWords
  resultPath: string
}

/** How well results can be measured: an extra after the scan that never counts in the score. */
export function Measure({ assessment, locale, words, resultPath }: Props) {
  const { value: texts, failed } = useLazy(true, () => loadMeasureTexts(locale))
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
      {failed && <p class="note note--copper">{words.errors.unknown.text}</p>}
      {texts &&
        measures.map(({ id, phase }, index) => (
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
