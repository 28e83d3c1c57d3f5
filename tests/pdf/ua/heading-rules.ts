import type { Structure } from './structure.ts'
import type { Fail } from './violations.ts'

/** No level skipped, and not both numbered and plain headings. */
export function checkHeadings({ nodes }: Structure, fail: Fail): void {
  let above = 0
  for (const { type, kids } of nodes) {
    const level = Number(/^H([1-6])$/.exec(type ?? '')?.[1] ?? 0)
    if (level > above + 1) fail('7.4.2-1', `H${level} after H${above}`)
    if (level > 0) above = level
    if (kids.filter(kid => kid.type === 'H').length > 1) fail('7.4.4-1', 'H twice in one node')
  }
  if (above > 0 && nodes.some(({ type }) => type === 'H')) {
    fail('7.4.4-2', 'H and Hn mixed')
    fail('7.4.4-3', 'H and Hn mixed')
  }
}
