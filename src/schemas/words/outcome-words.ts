import type { RoiWords } from './roi.ts'

/** What says what comes out and on what it rests, for page and PDF; the form has words of its own beside it. */
export type OutcomeWords = Pick<
  RoiWords,
  | 'nameNote'
  | 'groups'
  | 'triple'
  | 'status'
  | 'choices'
  | 'isolation'
  | 'results'
  | 'totals'
  | 'monthTable'
  | 'shortcuts'
  | 'tornado'
  | 'sanity'
  | 'intangibles'
  | 'assumptions'
  | 'page'
  | 'trace'
> & { fields: Readonly<Record<keyof RoiWords['fields'], { label: string; unit: string }>> }

/** Without what only the form says. */
export function outcomeWords(roi: RoiWords): OutcomeWords {
  const { nameNote, groups, triple, status, choices, isolation, results, totals, monthTable, ...rest } = roi
  const { shortcuts, tornado, sanity, intangibles, assumptions, page, trace, fields } = rest
  const named = Object.entries(fields).map(([id, { label, unit }]) => [id, { label, unit }])
  return {
    ...{ nameNote, groups, triple, status, choices, isolation, results, totals, monthTable },
    ...{ shortcuts, tornado, sanity, intangibles, assumptions, page, trace },
    fields: Object.fromEntries(named),
  }
}
