import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Depth } from '../../domain/scan/assessment.ts'
import { withContext, withDepth } from '../../domain/scan/change.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { progressOf } from '../../domain/scan/progress.ts'
import { itemsAt, minutesFor, sectionsAt } from '../../domain/scan/sections.ts'
import { statements } from '../../model/statements.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import type { Saving } from '../../stores/workspace.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { useSaved } from '../parts/use-saved.ts'
import { looking, workspace } from '../parts/workspace.ts'
import { About } from './About.tsx'
import { adoptClicks } from './adopt.ts'
import { Overview } from './Overview.tsx'
import { Neighbours } from './Neighbours.tsx'
import { useAddress, useArrival, type Place } from './place.ts'
import { ScanBar } from './ScanBar.tsx'
import { savedText } from './saved-text.ts'
import type { ScanProps } from './words.ts'

const empty = newAssessment('', new Date(0))
const sectionOf = (id: ItemId) => statements.items.find(item => item.id === id)?.section ?? null

/** The scan: what it is about, one section per screen, and a last look. Every answer is saved as it is given. */
export function Scan({ locale, words, paths }: ScanProps) {
  const assessment = useSaved(workspace.$assessment, empty)
  const saving = useSaved<Saving>(workspace.$saving, { state: 'untouched' })
  const { place, statement, arrived } = useAddress(sectionOf)
  const root = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => adoptClicks(root.current), [])

  const { depth } = assessment
  const progress = progressOf(statements, depth, assessment.answers)
  const sections = sectionsAt(statements, depth)
  const places: Place[] = ['about', ...sections.map(({ id }) => id), 'review', 'measure']
  // A link into a section that the quick scan does not have shows where the scan begins.
  const here = places.includes(place) ? place : 'about'
  const section = sections.find(({ id }) => id === here)

  // Whoever reads what it is about needs no statements yet: they follow at once, and are there before the first step.
  const asking = useLazy(true, async () => (await import('./Section.tsx')).Section, here)
  // The last look is a screen of its own kind that comes late, so it is fetched after the first answer.
  const review = useLazy(here === 'review' || progress.done > 0, async () => (await import('./Review.tsx')).Review)
  const measure = useLazy(here === 'measure', async () => {
    const { Measure, loadMeasureTexts } = await import('./Measure.tsx')
    return { Measure, texts: await loadMeasureTexts(locale) }
  })
  const screen = section ? asking : here === 'review' ? review : here === 'measure' ? measure : null
  const waiting = screen !== null && screen.value === null && !screen.failed
  useArrival(root, { place, statement, arrived, there: !waiting })

  const before = sections.slice(0, section ? sections.indexOf(section) : 0)
  const each = (count: (which: Depth) => number) => ({ quick: count('quick'), full: count('full') })
  const saved = looking === 'own' ? savedText(saving, words) : ''

  return (
    <div ref={root}>
      <ScanBar place={here} progress={progress} saved={saved} words={words} />
      <div class="wrap scan">
        <div class={`scan__main ${waiting ? 'is-waiting' : ''}`} key={here}>
          <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
          <StorageNotice words={words} resultPath={paths.result} />
          {here === 'about' && (
            <About
              assessment={assessment}
              counts={each(which => itemsAt(statements, which).length)}
              minutes={each(which => minutesFor(itemsAt(statements, which).length))}
              locale={locale}
              words={words}
              onContext={part => workspace.change(withContext(part))}
              onDepth={which => workspace.change(withDepth(which))}
            />
          )}
          {section && asking.value && (
            <asking.value
              id={section.id}
              items={section.items}
              firstNumber={1 + before.reduce((sum, { items }) => sum + items.length, 0)}
              assessment={assessment}
              locale={locale}
              words={words}
            />
          )}
          {here === 'review' && review.value && (
            <review.value assessment={assessment} progress={progress} words={words} resultPath={paths.result} />
          )}
          {here === 'measure' && measure.value && (
            <measure.value.Measure
              assessment={assessment}
              texts={measure.value.texts}
              locale={locale}
              words={words}
              resultPath={paths.result}
            />
          )}
          {screen?.failed && <p class="note note--copper">{words.errors.unknown.text}</p>}
          {here !== 'review' && here !== 'measure' && !waiting && (
            <Neighbours here={here} places={places} words={words} />
          )}
        </div>
        <aside class="side stack" aria-label={words.scan.overview}>
          <Overview place={here} progress={progress} words={words} />
        </aside>
      </div>
    </div>
  )
}
