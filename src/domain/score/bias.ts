import type { Item, Model, Role } from '../scan/model.ts'
import type { ItemValues } from './item-values.ts'

export interface RoleBias {
  role: Role
  /** Means of the known answers, 0 to 100: the respondent's own part, and the rest. */
  own: number
  rest: number
}

/** A mean of thirds is not exact in a computer. */
const roundingError = 1e-9

/**
 * Role bias (3.8): whether someone scores what is their own to arrange well above the rest. Null without a known role or
 * without known answers on both sides.
 */
export function roleBias(
  items: readonly Item[],
  values: ItemValues,
  role: Role | undefined,
  { roleBiasFrom }: Model['parameters']['perception'],
): RoleBias | null {
  if (!role) return null
  const own = meanOf(
    items.filter(item => item.owner === role),
    values,
  )
  const rest = meanOf(
    items.filter(item => item.owner !== role),
    values,
  )
  return own !== null && rest !== null && own - rest >= roleBiasFrom - roundingError ? { role, own, rest } : null
}

function meanOf(items: readonly Item[], values: ItemValues): number | null {
  const known = items.flatMap(({ id }) => {
    const value = values.get(id)
    return value?.known ? [value.value] : []
  })
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}
