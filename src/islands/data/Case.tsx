import { useState } from 'preact/hooks'
import { dayOf } from '../../domain/day.ts'
import { longestText } from '../../domain/saved-file/fields.ts'
import { scenariosOf } from '../../domain/saved-file/scenarios-of.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { progressOf } from '../../domain/scan/progress.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { statements } from '../../model/statements.ts'
import { caseName, caseNameWithRole } from '../../report/case-name.ts'
import { focusAround } from '../parts/focus.ts'
import { trash } from '../parts/trash.ts'
import { saveOne } from '../parts/save-copy.ts'
import { workspace } from '../parts/workspace.ts'
import { library } from './library.ts'
import { Rename } from './Rename.tsx'
import { Share } from '../parts/Share.tsx'
import type { DataProps, DataWords } from './words.ts'

interface Props {
  assessment: Assessment
  /** What it is called beside the others. */
  name: string
  isCurrent: boolean
  /** Other views of the same training. */
  others: readonly Assessment[]
  /** Chosen to compare; null where there is nothing to compare with. */
  chosen: boolean | null
  format: Format
  locale: Locale
  words: DataWords
  paths: DataProps['paths']
  onChoose: (on: boolean) => void
  onSaid: (message: string) => void
}

/** One saved assessment: what it is, how far it is, and what can be done with it. */
export function Case(props: Props) {
  const { assessment, name, isCurrent, others, chosen, format, words, paths, onChoose, onSaid } = props
  const { id, depth, answers, context } = assessment
  const [open, setOpen] = useState<'rename' | 'share' | null>(null)
  const text = words.assessment
  const { done, total } = progressOf(statements, depth, answers)
  const [first] = scenariosOf(assessment)
  /** A control that goes away with what it does hands the focus to the list. */
  const act = (what: () => void, said: string) => {
    return ({ currentTarget }: Event) => {
      focusAround(currentTarget, '.own')
      what()
      onSaid(fill(said, { name }))
    }
  }
  const copyName = fill(text.copyName, { name: caseName(assessment, text.untitled) }).slice(0, longestText)
  return (
    <li class={`case ${isCurrent ? 'is-here' : ''}`} aria-current={isCurrent ? 'true' : undefined}>
      {chosen !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={chosen}
            onChange={event => onChoose(event.currentTarget.checked)}
            autocomplete="off"
          />
          <span class="vh">{fill(text.select, { name })}</span>
        </label>
      )}
      <div class="case__b">
        <h3>{name}</h3>
        <p class="quiet">
          {[
            context.role ? words.roles[context.role] : '',
            fill(words.progress, { done, total }),
            fill(text.changed, { date: format.date(dayOf(new Date(assessment.updated))) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {others.length > 0 && (
          <p>
            {fill(text.together, {
              names: format.list(others.map(other => caseNameWithRole(other, text, words.roles))),
            })}{' '}
            <button class="btn btn--quiet btn--s" type="button" onClick={act(() => library.unlink(id), '')}>
              {words.data.compare.unlink}
            </button>
          </p>
        )}
        {isCurrent && (
          <p>
            <b>{text.here}</b> <a href={paths.scan}>{text.toScan}</a> · <a href={paths.result}>{text.toResult}</a>
          </p>
        )}
        <div class="row">
          {!isCurrent && (
            <button class="btn btn--line btn--s" type="button" onClick={act(() => workspace.open(id), text.opened)}>
              {text.open}
              <span class="vh">: {name}</span>
            </button>
          )}
          <Do label={text.rename} name={name} onClick={() => setOpen(open === 'rename' ? null : 'rename')} />
          <Do
            label={text.duplicate}
            name={name}
            onClick={() => {
              library.duplicate(id, copyName)
              onSaid(fill(text.duplicated, { name: copyName }))
            }}
          />
          <Do
            label={words.data.exportOne}
            name={name}
            onClick={() => onSaid(fill(words.data.exported, { file: saveOne(assessment, text) }))}
          />
          <Do label={words.data.share.title} name={name} onClick={() => setOpen(open === 'share' ? null : 'share')} />
          <Do label={text.remove} name={name} onClick={act(() => trash.put(id), words.data.trash.moved)} />
        </div>
        {open === 'rename' && (
          <Rename
            {...{ id, name: assessment.title, words }}
            onDone={title => {
              setOpen(null)
              if (title === null) return
              library.rename(id, title)
              onSaid(fill(text.renamed, { name: caseName({ ...assessment, title }, text.untitled) }))
            }}
          />
        )}
        {open === 'share' && (
          <Share
            assessment={assessment}
            path={paths.result}
            words={{ share: words.data.share, errors: words.errors }}
            estimate={first && { scenario: first.scenario, name: first.scenario.name?.trim() || name }}
          />
        )}
      </div>
    </li>
  )
}

function Do({ label, name, onClick }: { label: string; name: string; onClick: (event: Event) => void }) {
  return (
    <button class="btn btn--quiet btn--s" type="button" onClick={onClick}>
      {label}
      <span class="vh">: {name}</span>
    </button>
  )
}
