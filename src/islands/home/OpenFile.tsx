import { useEffect, useRef, useState } from 'preact/hooks'
import { dayOf } from '../../domain/day.ts'
import { longestText } from '../../domain/saved-file/fields.ts'
import { parseFile, largestFile, type FileProblem } from '../../domain/saved-file/parse-file.ts'
import type { Problem } from '../../domain/saved-file/problem.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { statements } from '../../model/statements.ts'
import { newId } from '../../stores/new-assessment.ts'
import { titleOf } from '../parts/file-name.ts'
import { focusAround } from '../parts/focus.ts'
import { Notice } from '../parts/Notice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import type { HomeWords } from './words.ts'

type State =
  | { is: 'idle' }
  | { is: 'refused'; problem: FileProblem }
  | { is: 'asking'; twice: Assessment[]; fresh: Assessment[] }
  | { is: 'added'; count: number }

/** Opens an exported file. Everything is checked first; what is there already is never overwritten. */
export function OpenFile({ locale, words }: { locale: Locale; words: HomeWords }) {
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ is: 'idle' })

  // A question about what is here is void once something else is here.
  const changes = useSaved(workspace.$shelfChanges, 0)
  useEffect(() => setState(now => (now.is === 'asking' ? { is: 'idle' } : now)), [changes])

  const add = (assessments: readonly Assessment[]) => {
    for (const assessment of assessments) workspace.add(assessment)
    setState(assessments.length > 0 ? { is: 'added', count: assessments.length } : { is: 'idle' })
  }
  const open = async (file: File) => {
    const parsed = file.size > largestFile ? tooLarge : parseFile(await textOf(file), statements)
    if (!parsed.ok) return setState({ is: 'refused', problem: parsed.problem })
    const twice = parsed.assessments.filter(({ id }) => workspace.has(id))
    const fresh = parsed.assessments.filter(({ id }) => !workspace.has(id))
    if (twice.length > 0) setState({ is: 'asking', twice, fresh })
    else add(fresh)
  }
  return (
    <div class="own__file">
      <input
        ref={input}
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
      <label class="btn btn--line btn--s" for="open-file">
        {words.data.import}
      </label>
      <div role="status">
        {state.is === 'refused' && <Refusal problem={state.problem} locale={locale} words={words} />}
        {state.is === 'added' && <p>{fill(words.importReport.added, { count: state.count })}</p>}
        {state.is === 'asking' && (
          <div class="note note--plain">
            {state.twice.map(assessment => (
              <p key={assessment.id}>{fill(words.importReport.exists, existing(assessment.id, words, locale))}</p>
            ))}
            <p>{words.importReport.nothingChanged}</p>
            <div class="row">
              <button
                class="btn btn--line btn--s"
                type="button"
                onClick={({ currentTarget }) => {
                  focusAround(currentTarget, '.own')
                  add([...state.fresh, ...state.twice.map(copy => asCopy(copy, words))])
                }}
              >
                {words.importReport.addBeside}
              </button>
              <button
                class="btn btn--quiet btn--s"
                type="button"
                onClick={({ currentTarget }) => {
                  focusAround(currentTarget, '.own')
                  add(state.fresh)
                }}
              >
                {words.importReport.skip}
              </button>
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

/** How the assessment that is here already is called, and when it was last changed. */
function existing(id: string, words: HomeWords, locale: Locale): { name: string; date: string } {
  const here = workspace.list().find(other => other.id === id)
  return {
    name: here ? titleOf(here, words.assessment.untitled) : id,
    date: here ? formatFor(locale).date(dayOf(new Date(here.updated))) : '?',
  }
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

function asCopy(assessment: Assessment, { assessment: words }: HomeWords): Assessment {
  return {
    ...assessment,
    id: newId(),
    title: fill(words.copyName, { name: titleOf(assessment, words.untitled) }).slice(0, longestText),
  }
}

const megabyte = 1_000_000

function Refusal({ problem, locale, words }: { problem: FileProblem; locale: Locale; words: HomeWords }) {
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

function problemText({ code, values }: Problem, { importReport }: HomeWords): string {
  return fill(importReport.problems[code], values)
}
