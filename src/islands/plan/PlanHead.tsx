import { timeline } from '../../charts/timeline.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Format } from '../../i18n/format.ts'
import { aboutLines } from '../../report/about.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { Chart } from '../parts/Chart.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  view: PlanView
  words: PlanIslandWords
  format: Format
}

/** What the plan is for, and when things happen. */
export function PlanHead({ assessment, view, words, format }: Props) {
  const { moments, alt } = view.timeline
  // On a phone the words of neighbouring moments would run into each other; the circle says that it is one.
  const short = moments.map(moment => ({ ...moment, date: '', label: moment.kind === 'check' ? '' : moment.label }))
  return (
    <section class="result-head">
      <p class="meta">
        {aboutLines(assessment, words, format).map(line => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <h1>{view.title}</h1>
      <p class="lead">{view.subtitle}</p>
      <figure class="fig planline">
        <Chart drawing={timeline(moments, 1100)} label={alt} class="big-w" />
        <Chart drawing={timeline(moments, 640)} label={alt} class="mid-w" />
        <Chart drawing={timeline(short, 340)} label={alt} class="narrow" />
      </figure>
    </section>
  )
}
