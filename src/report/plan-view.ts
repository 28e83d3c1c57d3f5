import type { Moment } from '../charts/timeline.ts'
import { addDays, daysBetween, type Day } from '../domain/day.ts'
import { comingAfterPhase } from '../domain/plan/after-phase.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Assessment } from '../domain/scan/assessment.ts'
import { phases, type Phase } from '../domain/scan/model.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { ReportWords } from '../schemas/words/report.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import type { Language } from './language.ts'
import { actionText, loads, type ActionText, type ActionWords, type OwnerLoad } from './plan.ts'

export interface PlanViewWords extends ActionWords {
  phases: ScaleWords['phases']
  document: ReportWords['document']
  report: ReportWords['plan']
  alt: Pick<ReportWords['alt'], 'timeline'>
}

/** All that page and PDF say about a plan, in one language. */
export interface PlanView {
  title: string
  subtitle: string
  /** Per phase, in order, with its actions; a phase without actions is there too. */
  phases: { phase: Phase; name: string; actions: ActionText[] }[]
  actions: ActionText[]
  secondWave: ActionText[]
  dropped: ActionText[]
  loads: OwnerLoad[]
  timeline: { moments: Moment[]; alt: string }
  /** Three moments to look whether it works. */
  checks: { days: number; day: Day | null; title: string; question: string }[]
}

const checkDays = [30, 60, 90] as const

export function planView({ context }: Assessment, plan: Plan, { words, format }: Language<PlanViewWords>): PlanView {
  const actions = plan.actions.map(action => actionText(action, words, format))
  const roleLoads = loads(plan.actions, words, format)
  const last = comingAfterPhase(context, plan.base)
  return {
    title: context.training ? fill(words.document.title, { training: context.training }) : words.document.titleUnnamed,
    subtitle: fill(words.report.subtitle, {
      count: format.whole(actions.length),
      roles: format.whole(roleLoads.length),
    }),
    phases: phases.map(phase => ({
      phase,
      name: words.phases[phase],
      actions: actions.filter(action => action.phase === phase),
    })),
    actions,
    secondWave: plan.secondWave.map(action => actionText(action, words, format)),
    dropped: plan.dropped.map(action => actionText(action, words, format)),
    loads: roleLoads,
    timeline: timelineOf(actions, { start: context.start, last }, { words, format }),
    checks: checkDays.map(days => ({
      days,
      day: last && addDays(last, days),
      title: last
        ? fill(words.report.check, { days, date: format.date(addDays(last, days)) })
        : fill(words.report.checkNoDate, { days }),
      question: { 30: words.report.check30, 60: words.report.check60, 90: words.report.check90 }[days],
    })),
  }
}

function timelineOf(
  actions: readonly ActionText[],
  { start, last }: { start: Day | undefined; last: Day | null },
  { words, format }: Language<PlanViewWords>,
): PlanView['timeline'] {
  const count = (phase: Phase) => actions.filter(action => action.phase === phase && !action.nextTime).length
  const label = (number: number) => (number === 0 ? '' : actionCount(number, words.report, format))
  const after = actions.filter(action => action.phase === 'after')
  const date = (day: Day | undefined) => (day ? format.shortDate(day) : '')
  const firstBefore = actions
    .filter(action => action.phase === 'before')
    .flatMap(({ day }) => day ?? [])
    .toSorted()[0]
  const moments: Moment[] = [
    {
      label: label(count('before')),
      when: words.report.timelineBefore,
      date: firstBefore ? fill(words.report.timelineFrom, { date: date(firstBefore) }) : '',
      kind: count('before') > 0 ? 'actions' : 'none',
    },
    { label: label(count('during')), when: words.report.timelineTraining, date: date(start), kind: 'training' },
    ...checkDays.map((days, index): Moment => {
      const from = index === 0 ? 0 : (checkDays[index - 1] ?? 0)
      const due = after.filter(action => isDueBetween(daysAfter(action, last), from, days)).length
      return {
        label: due > 0 ? label(due) : words.report.timelineCheck,
        when: fill(due > 0 ? words.report.timelineAfter : words.report.timelineDay, { day: days }),
        date: last ? date(addDays(last, days)) : '',
        kind: due > 0 ? 'actions' : 'check',
      }
    }),
  ]
  const said = (phase: Phase) => actionCount(count(phase), words.report, format)
  const alt = fill(words.alt.timeline, {
    before: said('before'),
    during: said('during'),
    after: said('after'),
    checks: format.list(checkDays.map(String)),
  })
  return { moments, alt }
}

/** By its own number of days, so that the line says the same with and without dates; by its date where a person chose one. */
function daysAfter({ day, dueDays }: ActionText, last: Day | null): number | null {
  return dueDays ?? (day && last ? daysBetween(last, day) : null)
}

function isDueBetween(days: number | null, from: number, to: number): boolean {
  return days !== null && days <= to && (days > from || from === 0)
}

function actionCount(count: number, words: ReportWords['plan'], format: Format): string {
  return count === 1 ? words.timelineAction : fill(words.timelineActions, { count: format.whole(count) })
}
