import { useState } from 'preact/hooks'
import type { ItemId } from '../../domain/scan/model.ts'
import type { Locale } from '../../i18n/locales.ts'
import { loadTexts } from '../../model/texts.ts'
import { useLazy } from '../parts/use-lazy.ts'
import type { ScanIslandWords } from './words.ts'

interface Props {
  id: ItemId
  locale: Locale
  words: Pick<ScanIslandWords, 'scan' | 'errors'>
  /** The reason, where the page has it already. */
  text?: string | undefined
}

/** Why a statement is asked. The long texts come with the first one that is opened, once for all of them. */
export function Why({ id, locale, words, text }: Props) {
  const [open, setOpen] = useState(false)
  const { value: texts, failed } = useLazy(open && text === undefined, () => loadTexts(locale))
  return (
    <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{words.scan.whyAsk}</summary>
      <div>
        <p>{failed ? words.errors.unknown.text : (text ?? texts?.[id]?.why)}</p>
      </div>
    </details>
  )
}
