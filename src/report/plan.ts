import type { Day } from '../domain/day.ts'
import type { ActionId, Status } from '../domain/plan/action-edit.ts'
import type { Due } from '../domain/plan/due.ts'
import type { Plan } from '../domain/plan/plan.ts'
import type { Owner, PlannedAction } from '../domain/plan/planned-action.ts'
import {
  roles,
  type Item,
  type ItemId,
  type LeverId,
  type Phase,
  type ReasonId,
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

/** One line of the plan in words. What only a statement has is null for an action of the visitor's own. */
export interface ActionText {
  id: ActionId
  phase: Phase
  /** Of a role, or of what was typed instead: what a filter goes by. */
  owner: string
  status: Status
  done: boolean
  /** What to do, in one sentence, and the rest of the instruction. */
  what: string
  how: string
  why: string | null
  /** The reason it belongs to and the lever it pulls. */
  basis: { reason: string; lever: string } | null
  who: string
  when: string
  /** The same for a narrow column. */
  whenShort: string
  day: Day | null
  /** Days from the start or, in the phase after, from the end; null where only a date says it. */
  dueDays: number | null
  nextTime: boolean
  proof: string | null
  ask: string | null
  hours: string | null
  hoursNumber: number
  effort: string | null
  note: string | null
  /** "First: …", one per unmet prerequisite. */
  first: string[]
  quickWin: boolean
  bigStep: boolean
}

export interface OwnerLoad {
  owner: string
  name: string
  count: number
  hours: number
  sentence: string
}

export function actionText(action: PlannedAction, words: ActionWords, format: Format): ActionText {
  const { item, edit, due, hours } = action
  const suggested = item ? suggestedText(action, item, words) : { ...nothingSuggested, what: words.plan.own }
  return {
    id: action.id,
    phase: action.phase,
    owner: ownerKey(action.owner),
    status: action.status,
    done: action.status === 'done',
    ...suggested,
    ...(edit.what === undefined ? {} : { what: edit.what.trim() || words.plan.own, how: '' }),
    proof: edit.proof ?? suggested.proof,
    who: ownerName(action.owner, words),
    when: dueText(due, words.plan, format.date, format),
    whenShort: dueText(due, words.plan, format.shortDate, format),
    day: due.kind === 'date' ? due.day : null,
    dueDays: edit.day === undefined && item ? item.due : null,
    nextTime: due.kind === 'next-time',
    hoursNumber: hours,
    hours: hours > 0 ? fill(words.plan.hours, { hours: format.whole(hours) }) : null,
    note: edit.note ?? null,
    first: action.first.map(id =>
      fill(words.plan.firstThis, { action: firstSentence(statement(id, words.items).action)[0] }),
    ),
    quickWin: action.quickWin,
    bigStep: action.bigStep,
  }
}

const nothingSuggested = { how: '', why: null, basis: null, proof: null, ask: null, effort: null }

function suggestedText({ findOut }: PlannedAction, item: Item, words: ActionWords) {
  const text = statement(item.id, words.items)
  const [what, how] = firstSentence(text.action)
  return {
    // Nobody knows yet whether it is arranged, so the instruction only follows once that is found out.
    what: findOut ? fill(words.plan.findOutTask, { statement: text.statement }) : what,
    how: findOut ? text.action : how,
    why: text.why,
    basis: { reason: reasonOf(item, words), lever: words.levers[item.lever].name },
    proof: text.done,
    ask: text.ask,
    effort: text.time,
  }
}

/** What the answers suggest and the plan lacks, and what it holds and they no longer suggest, each as a first sentence. */
export interface ChangedNames {
  fresh: string[]
  gone: string[]
}

export function actionNames({ changed }: Pick<Plan, 'changed'>, { items }: Pick<ActionWords, 'items'>): ChangedNames {
  const named = (ids: readonly ItemId[]) => ids.map(id => firstSentence(statement(id, items).action)[0])
  return { fresh: named(changed.fresh), gone: named(changed.gone) }
}

/** What each owner takes on: roles in the order of the model, then others as typed; without an action left out. */
export function loads(
  actions: readonly PlannedAction[],
  words: Pick<ActionWords, 'plan' | 'roles'>,
  format: Format,
): OwnerLoad[] {
  const { plan } = words
  const others = [...new Set(actions.map(({ owner }) => ownerKey(owner)))].filter(key => !roleKeys.includes(key))
  return [...roleKeys, ...others.toSorted()].flatMap(key => {
    const own = actions.filter(({ owner }) => ownerKey(owner) === key)
    const [first] = own
    if (!first) return []
    const hours = own.reduce((sum, action) => sum + action.hours, 0)
    const name = ownerName(first.owner, words)
    const places = { role: name, count: format.whole(own.length), hours: format.whole(hours) }
    const [one, several] = hours > 0 ? [plan.loadOne, plan.load] : [plan.loadOnlyOne, plan.loadOnly]
    const sentence = fill(own.length === 1 ? one : several, places)
    return { owner: key, name, count: own.length, hours, sentence }
  })
}

const roleKeys: readonly string[] = roles

/** Two people who typed the same with other capitals or spaces mean the same. */
function ownerKey(owner: Owner): string {
  return 'role' in owner ? owner.role : `other ${owner.other.trim().toLowerCase()}`
}

function ownerName(owner: Owner, words: Pick<ActionWords, 'roles'>): string {
  return 'role' in owner ? words.roles[owner.role] : owner.other
}

function dueText(due: Due, words: PlanWords, date: Format['date'], format: Format): string {
  if (due.kind === 'date') return date(due.day)
  if (due.kind === 'next-time') return words.nextTime
  if (due.kind === 'open') return words.noDate
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
