import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { caseName } from '../../report/case-name.ts'
import type { Words } from '../../schemas/words/words.ts'
import { looking } from './workspace.ts'

interface Props {
  assessment: Assessment
  words: { assessment: Pick<Words['assessment'], 'current' | 'untitled'> }
  /** Where all saved work is. */
  dataPath: string
}

/** In which of several assessments a visitor works, always in sight, and the way to the others. */
export function CaseLine({ assessment, words: { assessment: words }, dataPath }: Props) {
  if (looking !== 'own') return null
  return (
    <p class="case-line no-print">
      <a href={dataPath}>{fill(words.current, { name: caseName(assessment, words.untitled) })}</a>
    </p>
  )
}
