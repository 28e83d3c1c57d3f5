import { fill } from '../i18n/fill.ts'
import { hasDecimalComma } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Words } from '../schemas/words/words.ts'
import type { ReportWords } from '../schemas/words/report.ts'
import { calendar } from './calendar.ts'
import type { ActionText } from './plan.ts'
import type { PlanView } from './plan-view.ts'
import { spreadsheet } from './spreadsheet.ts'

interface FileWords {
  plan: Words['plan']
  report: ReportWords['plan']
}

/** A reminder comes this many days before. */
const alarmDays = 3

/**
 * The dated actions that are not done, of one owner or of all (null), and the three moments to look, as a calendar file;
 * null when nothing has a date. `plan` tells this plan from every other: the same entry opened again replaces itself.
 */
export function planCalendar(
  view: PlanView,
  owner: string | null,
  { words, product, plan, written }: { words: FileWords; product: string; plan: string; written: Date },
): string | null {
  const actions = actionsOf(view, owner).flatMap(action => {
    if (action.day === null || action.done) return []
    const { id, what, day } = action
    return [{ id: `${plan}-${id}`, title: `${what} (${action.who})`, text: textOf(action, words), day }]
  })
  const checks = view.checks.flatMap(({ days, title, question, day }) =>
    day ? [{ id: `${plan}-check-${days}`, title: `${title}: ${view.title}`, text: question, day }] : [],
  )
  const entries = [...actions, ...checks]
  return entries.length === 0 ? null : calendar(entries, { name: view.title, product, written, alarmDays })
}

/** The actions as a table that a spreadsheet opens in the visitor's language. */
export function planTable(view: PlanView, owner: string | null, { plan, report }: FileWords, locale: Locale): string {
  const head = [
    ...[report.columnWhat, report.columnWho, report.columnWhen, plan.status, report.columnHours],
    ...[report.columnProof, plan.question, plan.note, plan.why],
  ]
  const rows = actionsOf(view, owner).map(action => [
    ...[[action.what, action.how].filter(Boolean).join(' '), action.who, action.day ?? action.when],
    ...[plan.statuses[action.status], action.hoursNumber || ''],
    ...[action.proof ?? '', action.ask ?? '', action.note ?? ''],
    action.basis ? fill(report.why, action.basis) : plan.own,
  ])
  return spreadsheet([head, ...rows], hasDecimalComma(locale) ? ';' : ',')
}

function actionsOf({ actions }: PlanView, owner: string | null): ActionText[] {
  return actions.filter(action => owner === null || action.owner === owner)
}

function textOf({ how, proof, ask, note }: ActionText, { plan }: FileWords): string {
  return [how, proof && `${plan.proof}: ${proof}`, ask && `${plan.question}: ${ask}`, note].filter(Boolean).join('\n')
}
