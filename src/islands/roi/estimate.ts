import { estimatorOf } from '../../domain/roi/estimator.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'

export { scoresOf } from '../../domain/roi/estimator.ts'

/** One set of dice for everything on the page. */
export const estimator = estimatorOf(roi, model.parameters)
export const { chances, estimate, work } = estimator
