import { newAssessment } from '../../stores/new-assessment.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { $result } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { useVisit } from '../parts/visit.ts'
import { Visiting } from '../parts/Visiting.tsx'
import { workspace } from '../parts/workspace.ts'
import { Estimator } from './Estimator.tsx'
import type { ReturnsProps } from './words.ts'

const empty = newAssessment('', new Date(0))

/** What a training yields, for the visitor's own work, an example or somebody else's link. */
export function Returns({ locale, words, paths }: ReturnsProps) {
  const assessment = useSaved(workspace.$assessment, empty)
  const result = useSaved($result, null)
  const visit = useVisit(words.visiting)
  const { title, intro } = words.roi
  return (
    <div class="wrap roi-page">
      {visit.is === 'loading' ? (
        // What the server sends: it knows nothing of the visitor, so only what is the same for everyone stands.
        <div class="roi">
          <div>
            <h1>{title}</h1>
            <p class="quiet roi__intro">{intro}</p>
          </div>
        </div>
      ) : (
        <>
          <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
          <Visiting visit={visit} words={words} paths={paths} />
          <StorageNotice words={words} />
          <Estimator {...{ assessment, result, locale, words, paths }} />
        </>
      )}
    </div>
  )
}
