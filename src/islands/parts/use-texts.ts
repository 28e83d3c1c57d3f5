import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { loadTexts } from '../../model/texts.ts'
import type { ItemWords } from '../../schemas/words/items.ts'

/** The long texts of the statements, null until they are there; `failed` when they could not be fetched. */
export function useTexts(locale: Locale): { texts: ItemWords | null; failed: boolean } {
  const [texts, setTexts] = useState<ItemWords | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    loadTexts(locale).then(setTexts, () => setFailed(true))
  }, [locale])
  return { texts, failed }
}
