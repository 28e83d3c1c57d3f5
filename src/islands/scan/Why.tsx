import { useState } from 'preact/hooks'
import type { ItemId } from '../../domain/scan/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import { loadTexts } from '../../model/texts.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  id: ItemId
  locale: Locale
  words: Pick<ScanIslandWords, 'scan' | 'errors'>
  /** Shown open beside the disclosure, for the answer just given. */
  hint: string | null
}

/** Why a statement is asked. The long texts come with the first one that is opened, once for all of them. */
export function Why({ id, locale, words, hint }: Props) {
  const [why, setWhy] = useState('')
  const load = async () => {
    if (why !== '') return
    try {
      setWhy((await loadTexts(locale))[id]?.why ?? '')
    } catch {
      setWhy(words.errors.unknown.text)
    }
  }
  return (
    <div>
      {hint && <p class="hint">{hint}</p>}
      <details class="more" onToggle={load}>
        <summary>{words.scan.whyAsk}</summary>
        <div>
          <p>{why}</p>
        </div>
      </details>
    </div>
  )
}
