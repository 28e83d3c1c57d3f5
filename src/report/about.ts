import type { Assessment } from '../domain/scan/assessment.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { ReportWords } from '../schemas/words/report.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'

export interface AboutWords {
  header: ReportWords['header']
  roles: ScaleWords['roles']
}

/** What a result is about, in short lines: what is not filled in is left out. */
export function aboutLines(
  { context, depth, workshop }: Assessment,
  { header, roles }: AboutWords,
  format: Format,
): string[] {
  const { training, organisation, participants, start, end, role } = context
  return [
    training ?? '',
    organisation ? fill(header.organisation, { organisation }) : '',
    participants ? fill(header.participants, { participants: format.whole(participants) }) : '',
    start && end && end > start
      ? fill(header.period, { start: format.date(start), end: format.date(end) })
      : start
        ? fill(header.start, { date: format.date(start) })
        : '',
    role ? fill(header.filledBy, { role: roles[role] }) : '',
    workshop ? header.workshop : depth === 'quick' ? header.depthQuick : header.depthFull,
  ].filter(line => line !== '')
}
