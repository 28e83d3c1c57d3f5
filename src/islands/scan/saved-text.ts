import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { timeText } from '../../i18n/time.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { Saving } from '../../stores/workspace.ts'

/** "Saved in this browser at 14:02", or plainly that it is not. */
export function savedText(saving: Saving, { save }: { save: Words['save'] }, locale: Locale): string {
  if (saving.state === 'untouched') return ''
  return saving.state === 'saved' ? fill(save.saved, { time: timeText(saving.at, locale) }) : save.notSaved
}
