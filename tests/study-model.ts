import { model } from '../src/model/index.ts'
import { itemsTable } from './schemas/items-table.ts'

const ids = new Set(itemsTable.map(({ id }) => id))

/**
 * The model with the statements of the domain study alone. Its printed figures know no later statement, so a figure that
 * changes here means that a rule, a weight or an assignment changed, never that a statement came.
 */
export const studyModel = { ...model, items: model.items.filter(({ id }) => ids.has(id)) }
