import type { Assessment } from '../domain/scan/assessment.ts'
import type { Item, ItemId, Model } from '../domain/scan/model.ts'
import { itemsAt } from '../domain/scan/sections.ts'
import type { GroupScore } from '../domain/score/group.ts'
import type { Result } from '../domain/score/result.ts'
import { fill } from '../i18n/fill.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import { answerLabel } from './answer-label.ts'
import type { Language } from './language.ts'

/** The four ways in which the same answers are seen. */
export type GroupKind = 'levers' | 'reasons' | 'phases' | 'owners'

export interface ExplainWords {
  number: ResultWords['number']
  scales: ScaleWords
  unanswered: string
  statements: (id: ItemId) => string
}

/** How one score came about: the formula, what went into it, and what is known of each part. */
export interface GroupExplanation {
  formula: string
  base: string
  bounds: string | null
  rows: { id: ItemId; statement: string; answer: string; points: string; weight: string }[]
  /** What the numbers rest on: evidence or our own choice. */
  status: string
}

export function explainGroup(
  model: Model,
  assessment: Assessment,
  result: Result,
  { kind, id }: { kind: GroupKind; id: string },
  { words, format }: Language<ExplainWords>,
): GroupExplanation {
  const { number } = words
  const group = groupOf(result, kind, id)
  const items = itemsAt(model, assessment.depth).filter(item => belongs(item, kind, id))
  const { minApplicableShare } = model.parameters.display
  const [low = 0, middle = 0, high = 0] = [...new Set(model.items.map(({ weight }) => weight))].toSorted()
  return {
    formula: group.shown ? number.group : fill(number.hidden, { applicable: format.percentage(minApplicableShare) }),
    base: fill(number.known, { known: group.counted, total: group.of }),
    bounds:
      group.shown && group.low < group.high
        ? fill(number.bounds, { low: format.whole(group.low), high: format.whole(group.high) })
        : null,
    rows: items.map(item => {
      const answer = assessment.answers[item.id]
      const value = result.values.get(item.id)
      return {
        id: item.id,
        statement: words.statements(item.id),
        answer: answer === undefined ? words.unanswered : answerLabel(item, answer, assessment.context, words.scales),
        points: value ? format.whole(value.value) : '–',
        weight: value ? format.whole(item.weight) : '–',
      }
    }),
    status: fill(number.status, { low, middle, high }),
  }
}

function groupOf(result: Result, kind: GroupKind, id: string): GroupScore {
  const found = Object.entries(result[kind]).find(([other]) => other === id)
  if (!found) throw new Error(`No ${kind} ${id}`)
  return found[1]
}

function belongs(item: Item, kind: GroupKind, id: string): boolean {
  if (kind === 'reasons') return item.reasons.some(reason => reason === id)
  return { levers: item.lever, phases: item.phase, owners: item.owner }[kind] === id
}
