import { dayOf } from '../../domain/day.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { caseName } from '../../report/case-name.ts'
import { fill } from '../../i18n/fill.ts'

/** Longer names are cut by some systems, with the ending. */
const longestName = 60

/**
 * A file name that every system takes, without its ending: what is typed may hold slashes, dots and control characters.
 * `owner`: for whom it is, where it is not for everyone.
 */
export function fileName(
  assessment: Assessment,
  words: { fileName: string; untitled: string },
  now: Date,
  owner: string | null = null,
): string {
  return fileNameFor([caseName(assessment, words.untitled), owner ?? ''], words.fileName, now)
}

/** The same for what belongs to no assessment: of these names, in the site's `pattern`. */
export function fileNameFor(names: readonly string[], pattern: string, now: Date): string {
  const name = names
    .join(' ')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return fill(pattern, { name: [...name].slice(0, longestName).join('') || 'x', date: dayOf(now) })
}
