import type { Day } from '../day.ts'
import type { ItemId } from '../scan/model.ts'

/** The plan as it was fixed when first opened (3.7, Frozen): later answers never change it by themselves. */
export interface FrozenPlan {
  /** The day from which due dates are counted. */
  base: Day
  /** The version of the model it was made with. */
  model: string
  actions: { id: ItemId; first: ItemId[] }[]
  secondWave: ItemId[]
}
