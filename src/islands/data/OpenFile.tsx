import { useEffect, useState } from 'preact/hooks'
import { longestText } from '../../domain/saved-file/fields.ts'
import { parseFile, largestFile, type FileProblem } from '../../domain/saved-file/parse-file.ts'
import type { Problem } from '../../domain/saved-file/problem.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { statements } from '../../model/statements.ts'
import { newId } from '../../stores/new-assessment.ts'
import { caseName } from '../../report/case-name.ts'
import { Notice } from '../parts/Notice.tsx'
import { unread } from '../parts/unread.ts'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import { ImportForm, type ImportChoices } from './ImportForm.tsx'
import { library } from './library.ts'
import type { DataWords } from './words.ts'

type State =
  | { is: 'idle' }
  | { is: 'refused'; problem: FileProblem }
  | { is: 'asking'; assessments: Assessment[] }
  | { is: 'added'; count: number }

/** Opens an exported file. Everything is checked first; what is there already is never overwritten without asking. */
export function OpenFile({ locale, words }: { locale: Locale; words: DataWords }) {
  const [state, setState] = useState<State>({ is: 'idle' })

  // A question about what is here is void once something else is here.
  const changes = useSaved(workspace.$shelfChanges, 0)
  useEffect(() => setState(now => (now.is === 'asking' ? { is: 'idle' } : now)), [changes])

  const carryOut = (assessments: readonly Assessment[], choices: ImportChoices) => {
    const wanted = assessments.filter(({ id }) => choices[id] !== 'skip')
    for (const assessment of wanted) {
      if (!workspace.has(assessment.id)) workspace.add(assessment)
      else if (choices[assessment.id] === 'replace') {
        library.replace(assessment)
        unread.forget(assessment.id)
      } else workspace.add(asCopy(assessment, words))
    }
    setState({ is: 'added', count: wanted.length })
  }
  const open = async (file: File) => {
    const parsed = file.size > largestFile ? tooLarge : parseFile(await textOf(file), statements)
    if (!parsed.ok) return setState({ is: 'refused', problem: parsed.problem })
    const { assessments } = parsed
    if (assessments.some(({ id }) => workspace.has(id))) setState({ is: 'asking', assessments })
    else carryOut(assessments, {})
  }
  return (
    <div class="own__file">
      <label class="btn btn--line btn--s">
        <input
          class="vh"
          type="file"
          id="open-file"
          accept="application/json,.json"
          onChange={event => {
            const [file] = event.currentTarget.files ?? []
            if (file) void open(file)
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = ''
          }}
        />
        {words.data.import}
      </label>
      <div role="status">
        {state.is === 'refused' && <Refusal problem={state.problem} locale={locale} words={words} />}
        {state.is === 'added' && (
          <p>
            {state.count === 0 ? words.importReport.nothing : fill(words.importReport.added, { count: state.count })}
          </p>
        )}
        {state.is === 'asking' && (
          <ImportForm
            assessments={state.assessments}
            locale={locale}
            words={words}
            onChosen={choices => {
              document.querySelector<HTMLElement>('.own')?.focus()
              if (choices) carryOut(state.assessments, choices)
              else setState({ is: 'added', count: 0 })
            }}
          />
        )}
      </div>
    </div>
  )
}

const tooLarge = { ok: false, problem: { kind: 'fileTooLarge' } } as const

/** Bytes that are no UTF-8 give text that no parser takes, so that they are refused like any other rubbish. */
async function textOf(file: File): Promise<string> {
  try {
    return await file.text()
  } catch {
    return ''
  }
}

function asCopy(assessment: Assessment, { assessment: words }: DataWords): Assessment {
  return {
    ...assessment,
    id: newId(),
    title: fill(words.copyName, { name: caseName(assessment, words.untitled) }).slice(0, longestText),
  }
}

const megabyte = 1_000_000

function Refusal({ problem, locale, words }: { problem: FileProblem; locale: Locale; words: DataWords }) {
  const format = formatFor(locale)
  if (problem.kind !== 'problems') {
    const { title, text } = words.errors[problem.kind]
    return <Notice title={title} text={fill(text, { size: `${format.whole(largestFile / megabyte)} MB` })} />
  }
  return (
    <div class="note note--copper">
      <p class="note__h">{words.importReport.refused}</p>
      <ul>
        {problem.problems.map((line, index) => (
          <li key={index}>
            {fill(words.importReport.line, { place: line.place || '–', problem: problemText(line, words) })}
          </li>
        ))}
      </ul>
      <p>{words.importReport.nothingAdded}</p>
    </div>
  )
}

function problemText({ code, values }: Problem, { importReport }: DataWords): string {
  return fill(importReport.problems[code], values)
}
