import { useState } from 'preact/hooks'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { compareView } from '../../report/compare.ts'
import { ComparisonTable } from '../parts/ComparisonTable.tsx'
import { library } from './library.ts'
import type { DataWords } from './words.ts'

interface Props {
  compared: readonly Assessment[]
  locale: Locale
  words: DataWords
  resultPath: string
}

/** The chosen assessments side by side, and the way to read them as several people's views of one training. */
export function Compare({ compared, locale, words, resultPath }: Props) {
  const { compare } = words.data
  const [linked, setLinked] = useState(false)
  const format = formatFor(locale)
  const comparison = compareView(model, compared, {
    words: { ...words, compare, untitled: words.assessment.untitled },
    format,
  })
  const [first] = compared
  const isGroup = first?.group !== undefined && compared.every(({ group }) => group === first.group)
  return (
    <div class="stack">
      <h3>{compare.title}</h3>
      <ComparisonTable comparison={comparison} words={compare} />
      <p class="quiet">{fill(compare.note, { points: format.whole(model.parameters.perception.gapFrom) })}</p>
      {!isGroup && (
        <>
          <p>{compare.linkNote}</p>
          <p>
            <button
              class="btn btn--line btn--s"
              type="button"
              onClick={() => {
                library.link(compared.map(({ id }) => id))
                setLinked(true)
              }}
            >
              {compare.link}
            </button>
          </p>
        </>
      )}
      <p role="status">
        {linked && isGroup && (
          <>
            {compare.linked} <a href={`${resultPath}#together`}>{words.assessment.toResult}</a>
          </>
        )}
      </p>
    </div>
  )
}
