import { dayOf } from '../../domain/day.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'

/** Longer names are cut by some systems, with the ending. */
const longestName = 60

/** What a visitor recognises an assessment by: its title, else the training, else the organisation. */
export function titleOf({ title, context }: Assessment, untitled: string): string {
  return title || context.training || context.organisation || untitled
}

/** A file name that every system takes, without its ending: what is typed may hold slashes, dots and control characters. */
export function fileName(assessment: Assessment, words: { fileName: string; untitled: string }, now: Date): string {
  const name = titleOf(assessment, words.untitled)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return fill(words.fileName, { name: [...name].slice(0, longestName).join('') || 'x', date: dayOf(now) })
}
