import type { Assessment } from '../scan/assessment.ts'
import { fileFormat, fileVersion } from './format.ts'
import { toFields } from './to-fields.ts'

/** The text of an export: the fixed core, the parts of this release, and what a later release had added. */
export function writeFile(assessments: readonly Assessment[], exported: Date): string {
  const file = {
    format: fileFormat,
    version: fileVersion,
    exported: exported.toISOString(),
    assessments: assessments.map(toFields),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
