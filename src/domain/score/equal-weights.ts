import type { Model } from '../scan/model.ts'

/** The same model in which all levers weigh the same (3.3), to see how little the weights decide. */
export function withEqualWeights(model: Model): Model {
  return { ...model, levers: model.levers.map(lever => ({ ...lever, weight: 1 })) }
}
