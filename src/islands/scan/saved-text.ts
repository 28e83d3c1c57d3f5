import { fill } from '../../i18n/fill.ts'
import type { Words } from '../../schemas/words/words.ts'
import type { Saving } from '../../stores/workspace.ts'

/** "Saved in this browser at 14:02", or plainly that it is not. */
export function savedText(saving: Saving, { save }: { save: Pick<Words['save'], 'saved' | 'notSaved'> }): string {
  if (saving.state === 'untouched') return ''
  return saving.state === 'saved' ? fill(save.saved, { time: clockText(saving.at) }) : save.notSaved
}

/**
 * 14:02, where the visitor is, as every language of the site writes it: a browser's own format of time takes longer to make
 * than everything else that the first answer does.
 */
function clockText(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')
}
