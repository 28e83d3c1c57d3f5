import type { Answer } from '../../src/domain/scan/assessment.ts'
import type { ItemId, Role } from '../../src/domain/scan/model.ts'
import { statementsOf } from '../../src/domain/workshop/sets.ts'
import { writeVoteCode } from '../../src/domain/workshop/vote-code.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'

/** The statements of the quick scan, in their order. */
export const quick = statementsOf({ set: 'quick' }, assembleModel(), readModelFiles().workshop.sets)

export const quickIds: readonly ItemId[] = quick.map(({ id }) => id)

/** What somebody hands in who did the quick scan at home: the same answer everywhere, but where `others` says. */
export function homeworkOf(nonce: number, role: Role, others: Readonly<Record<ItemId, Answer>>): string {
  const answers = Object.fromEntries(quickIds.map(id => [id, others[id] ?? 3] as const))
  return writeVoteCode({ kind: 'person', nonce, role, answers }, quick)
}
