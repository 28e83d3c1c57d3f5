import { dayOf } from '../../domain/day.ts'
import { addDays } from '../../domain/day.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { namesApart } from '../../report/case-name.ts'
import { daysInTrash } from '../../stores/trash.ts'
import { Ask } from '../parts/Ask.tsx'
import { focusAround } from '../parts/focus.ts'
import { saveOne } from '../parts/save-copy.ts'
import { trash } from '../parts/trash.ts'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import type { DataWords } from './words.ts'

interface Props {
  format: Format
  words: DataWords
  onSaid: (message: string) => void
}

/** What was thrown away and can still be taken back. */
export function Trash({ format, words, onSaid }: Props) {
  const { trash: text } = words.data
  useSaved(workspace.$shelfChanges, -1)
  const thrown = trash.list()
  const nameOf = namesApart(
    thrown.map(({ kept }) => kept.assessment),
    words.assessment.untitled,
  )
  const name = ({ id }: Assessment) => nameOf(id)
  return (
    <section aria-labelledby="trash">
      <h2 id="trash">{text.title}</h2>
      <p class="quiet">{thrown.length === 0 ? text.empty : fill(text.text, { days: daysInTrash })}</p>
      <ul class="cases">
        {thrown.map(({ kept: { assessment }, since }) => (
          <li class="case" key={assessment.id}>
            <div class="case__b">
              <h3>{name(assessment)}</h3>
              <p class="quiet">{fill(text.until, { date: format.date(addDays(dayOf(since), daysInTrash)) })}</p>
              <div class="row">
                <button
                  class="btn btn--line btn--s"
                  type="button"
                  onClick={({ currentTarget }) => {
                    focusAround(currentTarget, '.own')
                    trash.restore(assessment.id)
                    onSaid(fill(text.restored, { name: name(assessment) }))
                  }}
                >
                  {text.restore}
                  <span class="vh">: {name(assessment)}</span>
                </button>
                <Ask
                  id={`forget-${assessment.id}`}
                  button={text.deleteNow}
                  about={name(assessment)}
                  words={{
                    ...words.confirm.deleteNow,
                    title: fill(words.confirm.deleteNow.title, { name: name(assessment) }),
                  }}
                  onCopy={() => void saveOne(assessment, words.assessment)}
                  onConfirm={() => {
                    trash.forget(assessment.id)
                    onSaid(words.confirm.deleted)
                  }}
                />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
