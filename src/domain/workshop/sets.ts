import { checksum, toBits } from '../saved-file/bits.ts'
import type { ItemId, ReasonId, Statement, Statements } from '../scan/model.ts'

/** Which statements a workshop can ask; the order is part of the format of an invitation. */
export const setIds = ['seven', 'twelve', 'quick', 'full', 'reason', 'own'] as const
export type SetId = (typeof setIds)[number]

export type SetChoice =
  | { set: 'seven' | 'twelve' | 'quick' | 'full' }
  | { set: 'reason'; reason: ReasonId }
  /** In the order of the model, whatever order they were chosen in. */
  | { set: 'own'; items: readonly ItemId[] }

/** From content/model/workshop.yaml: one statement per reason, and one per lever, in their order on the screen. */
export interface ShortSets {
  seven: readonly ItemId[]
  twelve: readonly ItemId[]
}

/** The set whose statements have this mark; null for the statements of one reason, chosen ones, or another release. */
export function kindOfSet(
  mark: number,
  model: Statements,
  sets: ShortSets,
): 'seven' | 'twelve' | 'quick' | 'full' | null {
  const kinds = ['seven', 'twelve', 'quick', 'full'] as const
  return kinds.find(set => setMark(statementsOf({ set }, model, sets)) === mark) ?? null
}

/** The statements of a choice, in their order on the screen. */
export function statementsOf<Asked extends Statement>(
  chosen: SetChoice,
  { items }: Statements<Asked>,
  sets: ShortSets,
): Asked[] {
  switch (chosen.set) {
    case 'seven':
    case 'twelve':
      return sets[chosen.set].flatMap(id => items.find(item => item.id === id) ?? [])
    case 'quick':
      return items.filter(item => item.quick)
    case 'full':
      return [...items]
    case 'reason':
      return items.filter(item => item.section === chosen.reason)
    case 'own':
      return items.filter(item => chosen.items.includes(item.id))
  }
}

/** Tells one list of statements from another: a checksum of their ids, and of where they allow "not applicable". */
export function setMark(asked: readonly Pick<Statement, 'id' | 'notApplicable'>[]): number {
  const text = asked.map(({ id, notApplicable }) => `${id}${notApplicable ? '+' : ''}`).join(' ')
  return checksum(Array.from(text, letter => toBits(letter.codePointAt(0) ?? 0, 16)).join(''))
}
