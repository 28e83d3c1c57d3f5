import { useEffect, useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { moneyFor } from '../../i18n/money.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { $result, emptyAssessment } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { useVisit } from '../parts/visit.ts'
import { Visiting } from '../parts/Visiting.tsx'
import { workspace } from '../parts/workspace.ts'
import { estimate } from './estimate.ts'
import { Estimator } from './Estimator.tsx'
import type { ReturnsProps } from './words.ts'

/** What a training yields, for the visitor's own work, an example or somebody else's link. */
export function Returns({ locale, words, paths }: ReturnsProps) {
  const assessment = useSaved(workspace.$assessment, emptyAssessment)
  const result = useSaved($result, null)
  const visit = useVisit(words.visiting)
  const isReady = useReady(locale)
  const { title, intro, page } = words.roi
  const about = (
    <div>
      <h1>{title}</h1>
      <p class="quiet roi__intro">
        {intro} {page.formIntro}
      </p>
    </div>
  )
  return (
    <div class="wrap roi-page">
      <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
      <Visiting visit={visit} words={words} paths={paths} />
      <StorageNotice words={words} />
      {visit.is === 'loading' || !isReady ? (
        // The server knows nothing of the visitor: what is the same for everyone stands in its place, and nothing moves.
        <div class="roi roi--head">{about}</div>
      ) : (
        <Estimator {...{ assessment, result, locale, words, paths, about }} />
      )}
    </div>
  )
}

/** What takes long the first time only: the browser's formatter of money, and the draws. */
const firsts = [(locale: Locale) => moneyFor(locale).euros(0), () => estimate({}, null)]

/**
 * Whether the form can be drawn. What comes before it has a task of its own each, so that a key or a touch between them is
 * heard. An effect alone is none: the next drawing, which may follow at once, runs it.
 */
function useReady(locale: Locale): boolean {
  const [done, setDone] = useState(0)
  useEffect(() => {
    const next = setTimeout(() => {
      firsts[done]?.(locale)
      setDone(done + 1)
    })
    return () => clearTimeout(next)
  }, [done])
  return done > firsts.length
}
