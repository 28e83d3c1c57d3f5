import type { Day } from '../domain/day.ts'
import type { Due } from '../domain/plan/due.ts'
import type { PlannedAction } from '../domain/plan/plan.ts'
import {
  roles,
  type Item,
  type ItemId,
  type LeverId,
  type Phase,
  type ReasonId,
  type Role,
  type SectionId,
} from '../domain/scan/model.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { PlanWords } from '../schemas/words/interface/plan.ts'
import type { ItemWords, StatementWords } from '../schemas/words/items.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'

export interface ActionWords {
  plan: PlanWords
  items: ItemWords
  roles: ScaleWords['roles']
  levers: Record<LeverId, { name: string }>
  reasons: Record<ReasonId, { title: string }>
  sections: Record<Exclude<SectionId, ReasonId>, { title: string }>
}

/** One line of the plan in words. */
export interface ActionText {
  id: ItemId
  phase: Phase
  owner: Role
  done: boolean
  /** What to do, in one sentence, and the rest of the instruction. */
  what: string
  how: string
  why: string
  /** The reason it belongs to and the lever it pulls. */
  reason: string
  lever: string
  who: string
  when: string
  /** The same for a narrow column. */
  whenShort: string
  day: Day | null
  /** Days from the start or, in the phase after, from the end. */
  dueDays: number
  nextTime: boolean
  proof: string
  ask: string
  hours: string
  effort: string
  /** "First: …", one per unmet prerequisite. */
  first: string[]
  quickWin: boolean
  bigStep: boolean
}

export interface RoleLoad {
  role: Role
  name: string
  count: number
  hours: number
  sentence: string
}

export function actionText(action: PlannedAction, words: ActionWords, format: Format): ActionText {
  const { item, due } = action
  const text = statement(item.id, words.items)
  const [what, how] = firstSentence(text.action)
  return {
    id: item.id,
    phase: item.phase,
    owner: item.owner,
    done: action.done,
    // Nobody knows yet whether it is arranged, so the instruction only follows once that is found out.
    what: action.findOut ? fill(words.plan.findOutTask, { statement: text.statement }) : what,
    how: action.findOut ? text.action : how,
    why: text.why,
    reason: reasonOf(item, words),
    lever: words.levers[item.lever].name,
    who: words.roles[item.owner],
    when: dueText(due, words.plan, format.date, format),
    whenShort: dueText(due, words.plan, format.shortDate, format),
    day: due.kind === 'date' ? due.day : null,
    dueDays: item.due,
    nextTime: due.kind === 'next-time',
    proof: text.done,
    ask: text.ask,
    hours: fill(words.plan.hours, { hours: format.whole(item.hours) }),
    effort: text.time,
    first: action.first.map(id =>
      fill(words.plan.firstThis, { action: firstSentence(statement(id, words.items).action)[0] }),
    ),
    quickWin: action.quickWin,
    bigStep: action.bigStep,
  }
}

/** What each role takes on, in the order of the model; roles without an action are left out. */
export function loads(
  actions: readonly PlannedAction[],
  words: Pick<ActionWords, 'plan' | 'roles'>,
  format: Format,
): RoleLoad[] {
  return roles.flatMap(role => {
    const own = actions.filter(({ item }) => item.owner === role)
    if (own.length === 0) return []
    const hours = own.reduce((sum, { item }) => sum + item.hours, 0)
    const sentence = fill(own.length === 1 ? words.plan.loadOne : words.plan.load, {
      role: words.roles[role],
      count: format.whole(own.length),
      hours: format.whole(hours),
    })
    return { role, name: words.roles[role], count: own.length, hours, sentence }
  })
}

function dueText(due: Due, words: PlanWords, date: Format['date'], format: Format): string {
  if (due.kind === 'date') return date(due.day)
  if (due.kind === 'next-time') return words.nextTime
  if (due.days === 0) return words.onStart
  return due.days < 0
    ? fill(words.daysBefore, { days: format.whole(-due.days) })
    : fill(words.daysAfter, { days: format.whole(due.days) })
}

/** The first sentence, and what follows it. Texts of actions hold no abbreviations with a full stop (tested). */
export function firstSentence(text: string): [string, string] {
  const end = text.search(/[.?!](?=\s)/)
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()]
}

function reasonOf(item: Item, words: ActionWords): string {
  const [first] = item.reasons
  if (first) return words.reasons[first].title
  const { section } = item
  return section === 'goals' || section === 'opportunities' || section === 'followUp'
    ? words.sections[section].title
    : words.reasons[section].title
}

function statement(id: ItemId, items: ItemWords): StatementWords {
  const text = items[id]
  if (!text) throw new Error(`No words for statement ${id}`)
  return text
}
