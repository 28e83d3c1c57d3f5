import { useEffect, useState } from 'preact/hooks'
import { isPersistent } from '../../browser/persistence.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { formatFor } from '../../i18n/format.ts'
import { fill } from '../../i18n/fill.ts'
import { namesApart } from '../../report/case-name.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { focusAround } from '../parts/focus.ts'
import { saveAll } from '../parts/save-copy.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import { Case } from './Case.tsx'
import { DeleteAll } from './DeleteAll.tsx'
import { Offline } from './Offline.tsx'
import { OpenFile } from './OpenFile.tsx'
import { Proof } from './Proof.tsx'
import { Room } from './Room.tsx'
import { Trash } from './Trash.tsx'
import type { DataProps } from './words.ts'

const empty = newAssessment('', new Date(0))

/** All saved work in this browser, and everything that can be done with it. */
export function Data({ locale, words, paths }: DataProps) {
  const current = useSaved(workspace.$assessment, empty)
  const untouched = useSaved(workspace.$untouched, true)
  const changes = useSaved(workspace.$shelfChanges, -1)
  const [persistent, setPersistent] = useState<boolean | null | undefined>(undefined)
  useEffect(() => void isPersistent().then(setPersistent), [])
  const [message, setMessage] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const format = formatFor(locale)
  // The server knows of no saved work, and what comes later would move what is there.
  if (changes < 0 || persistent === undefined) return <div class="own is-waiting" />

  const isCurrent = (one: Assessment) => one.id === current.id
  // The current one first, the others by their last change.
  const all = untouched ? [] : workspace.list()
  const cases = [...all.filter(isCurrent), ...all.filter(one => !isCurrent(one))]
  const nameOf = namesApart(cases, words.assessment.untitled)
  const compared = cases.filter(({ id }) => chosen.includes(id))
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter(other => other !== id))
  return (
    <div class="own stack" tabIndex={-1}>
      <StorageNotice words={words} />
      <p role="status" class="own__said">
        {message}
      </p>
      <section aria-labelledby="cases">
        <h2 id="cases">{words.data.list}</h2>
        {cases.length === 0 && <p>{words.data.none}</p>}
        <ul class="cases">
          {cases.map(assessment => (
            <Case
              key={assessment.id}
              {...{ assessment, format, locale, words, paths }}
              name={nameOf(assessment.id)}
              isCurrent={isCurrent(assessment)}
              others={othersIn(assessment, cases)}
              chosen={cases.length > 1 ? chosen.includes(assessment.id) : null}
              onChoose={on => choose(assessment.id, on)}
              onSaid={setMessage}
            />
          ))}
        </ul>
        {cases.length > 1 && <p class="quiet">{words.data.compare.hint}</p>}
        {compared.length > 1 && <Compared {...{ compared, locale, words }} resultPath={paths.result} />}
      </section>
      <div class="row">
        <button
          class="btn btn--line btn--s"
          type="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget, '.own')
            workspace.startNew()
            location.assign(paths.scan)
          }}
        >
          {words.assessment.new}
        </button>
        {cases.length > 0 && (
          <button
            class="btn btn--line btn--s"
            type="button"
            onClick={() => setMessage(fill(words.data.exported, { file: saveAll(words.assessment) }))}
          >
            {words.data.exportAll}
          </button>
        )}
        <OpenFile locale={locale} words={words} />
      </div>
      <Trash format={format} words={words} onSaid={setMessage} />
      <Room {...{ persistent, format, words }} onAsked={setPersistent} />
      <Offline words={words} />
      <Proof words={words} />
      <DeleteAll
        words={words}
        onDeleted={done => setMessage(done ? words.confirm.deleted : words.confirm.notDeleted)}
      />
    </div>
  )
}

/** Other people's views of the same training. */
function othersIn({ id, group }: Assessment, cases: readonly Assessment[]): Assessment[] {
  return group === undefined ? [] : cases.filter(other => other.group === group && other.id !== id)
}

/** The comparison scores what it shows, so it comes when two are chosen. */
function Compared(props: Parameters<(typeof import('./Compare.tsx'))['Compare']>[0]) {
  const { value: Compare, failed } = useLazy(true, async () => (await import('./Compare.tsx')).Compare)
  if (failed) return <p class="note note--copper">{props.words.errors.unknown.text}</p>
  return Compare && <Compare {...props} />
}
