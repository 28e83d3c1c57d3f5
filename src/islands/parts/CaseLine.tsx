import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import { caseName, shortName } from '../../report/case-name.ts'
import type { Words } from '../../schemas/words/words.ts'
import { looking } from './workspace.ts'

interface Props {
  assessment: Assessment
  words: { assessment: Pick<Words['assessment'], 'current' | 'untitled'> }
  /** Where all saved work is. */
  dataPath: string
}

/**
 * In which of several assessments a visitor works, always in sight, and the way to the others. Whatever its name, it takes as
 * much of the screen as the server's line without a name, so that nothing moves when the name comes.
 */
export function CaseLine({ assessment, words: { assessment: words }, dataPath }: Props) {
  if (looking !== 'own') return null
  const name = caseName(assessment, words.untitled)
  const shown = shortName(name)
  return (
    <p class="case-line no-print">
      <a href={dataPath} title={shown === name ? undefined : name}>
        {fill(words.current, { name: shown })}
      </a>
    </p>
  )
}
