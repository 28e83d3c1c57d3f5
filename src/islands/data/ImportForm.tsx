import { useState } from 'preact/hooks'
import { dayOf } from '../../domain/day.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { caseName } from '../../report/case-name.ts'
import { workspace } from '../parts/workspace.ts'
import type { DataWords } from './words.ts'

/** What to do with one assessment of a file. */
export type ImportChoice = 'beside' | 'replace' | 'skip'
export type ImportChoices = Readonly<Record<string, ImportChoice>>

interface Props {
  assessments: readonly Assessment[]
  locale: Locale
  words: DataWords
  /** Null: do nothing. */
  onChosen: (choices: ImportChoices | null) => void
}

/** What is in a file, line by line, and what to do where this browser has it already. Nothing happens until it is chosen. */
export function ImportForm({ assessments, locale, words, onChosen }: Props) {
  const { importReport, assessment: text } = words
  const [choices, setChoices] = useState<ImportChoices>({})
  const options = [
    { value: 'beside', label: importReport.addBeside },
    { value: 'replace', label: importReport.replace },
    { value: 'skip', label: importReport.skip },
  ] as const
  return (
    <div class="note note--plain stack-s">
      <p class="note__h">{importReport.title}</p>
      <p>{importReport.nothingChanged}</p>
      {assessments.map(assessment => {
        const { id } = assessment
        const name = caseName(assessment, text.untitled)
        if (!workspace.has(id)) return <p key={id}>{fill(importReport.isNew, { name })}</p>
        return (
          <fieldset class="choice" key={id}>
            <legend>{fill(importReport.choose, { name })}</legend>
            <p>{fill(importReport.exists, existing(id, words, locale))}</p>
            <div class="choice__opts">
              {options.map(({ value, label }) => (
                <label class="opt opt--row" key={value}>
                  <input
                    type="radio"
                    name={`import-${id}`}
                    checked={(choices[id] ?? 'beside') === value}
                    onChange={() => setChoices({ ...choices, [id]: value })}
                    autocomplete="off"
                  />
                  <span>
                    {label}
                    {value === 'replace' && <small class="opt__why">{importReport.replaceNote}</small>}
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        )
      })}
      <div class="row">
        <button class="btn btn--s" type="button" onClick={() => onChosen(choices)}>
          {importReport.go}
        </button>
        <button class="btn btn--quiet btn--s" type="button" onClick={() => onChosen(null)}>
          {importReport.stop}
        </button>
      </div>
    </div>
  )
}

/** How the assessment that is here already is called, and when it was last changed. */
function existing(id: string, words: DataWords, locale: Locale): { name: string; date: string } {
  const found = workspace.shelf.find(id)
  if (!('kept' in found)) return { name: id, date: '?' }
  const { assessment } = found.kept
  return {
    name: caseName(assessment, words.assessment.untitled),
    date: formatFor(locale).date(dayOf(new Date(assessment.updated))),
  }
}
