import { useState } from 'preact/hooks'
import { download } from '../../browser/download.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { fileName } from '../parts/file-name.ts'
import { Icon } from '../parts/Icon.tsx'
import { PdfButton } from '../parts/PdfButton.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  view: PlanView
  /** Whose actions are shown; null = everyone's. Files are made for the same. */
  owner: string | null
  locale: Locale
  words: PlanIslandWords
}

/** The plan to take along: as PDF, in the calendar, as a table, on paper. What writes the files comes with the first click. */
export function PlanTools({ assessment, view, owner, locale, words }: Props) {
  const [message, setMessage] = useState('')
  const { plan, buttons } = words
  const name = view.loads.find(load => load.owner === owner)?.name ?? null
  const save = (ending: string, type: string, text: string) => {
    const file = `${fileName(assessment, words.assessment, new Date(), name)}.${ending}`
    download(file, type, text)
    setMessage(fill(plan.saved, { file }))
  }
  const toCalendar = async () => {
    const { planCalendar } = await import('../../report/plan-files.ts')
    const text = planCalendar(view, owner, {
      words,
      product: words.brandName,
      plan: assessment.id,
      written: new Date(),
    })
    if (text) save('ics', 'text/calendar', text)
    else setMessage(plan.calendarNone)
  }
  const toTable = async () => {
    const { planTable } = await import('../../report/plan-files.ts')
    save('csv', 'text/csv', planTable(view, owner, words, locale))
  }
  const broken = () => setMessage(words.errors.unknown.text)
  return (
    <div class="tools no-print">
      <PdfButton locale={locale} words={words} owner={name === null || owner === null ? null : { key: owner, name }} />
      <div class="row">
        <button class="btn btn--line btn--s" type="button" onClick={() => void toCalendar().catch(broken)}>
          <Icon name="calendar" />
          {plan.calendar}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={() => void toTable().catch(broken)}>
          {plan.spreadsheet}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={() => window.print()}>
          {buttons.print}
        </button>
      </div>
      <p role="status" class="tools__said">
        {message}
      </p>
    </div>
  )
}
