import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Format } from '../../i18n/format.ts'
import { loadRecordWords, loadTexts } from '../../model/texts.ts'
import { useLazy } from '../parts/use-lazy.ts'
import type { ResultIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  words: ResultIslandWords
  format: Format
}

/** What a room voted, where the answers came from one; other results fetch nothing for it. */
export function FromWorkshop({ assessment, words, format }: Props) {
  const { workshop, context } = assessment
  const { value: lazy, failed } = useLazy(workshop !== undefined, async () => {
    const [{ RoomSection }, items, record] = await Promise.all([
      import('./RoomSection.tsx'),
      loadTexts(format.locale),
      loadRecordWords(format.locale),
    ])
    return { RoomSection, items, record }
  })
  if (!workshop) return null
  if (failed) return <p class="wrap note note--copper">{words.errors.unknown.text}</p>
  if (!lazy) return null
  const { RoomSection, items, record } = lazy
  return <RoomSection {...{ workshop, context, format }} words={{ ...record, items, scales: words.scales }} />
}
