import type { Problem } from './problem.ts'

/** Ids that stand in a list more than once. */
export function twice(name: string, above: string[], entries: { id: string }[]): Problem[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex(entry => entry.id === id) === index
      ? []
      : [{ name, path: [...above, index, 'id'], cure: `‘${id}’ staat er twee keer in. Haal een van de twee weg.` }],
  )
}

/** The same, and ids that are missing from it. */
export function eachOnce(name: string, above: string[], entries: { id: string }[], ids: readonly string[]): Problem[] {
  const absent = ids.filter(id => !entries.some(entry => entry.id === id))
  return [
    ...twice(name, above, entries),
    ...absent.map(id => ({ name, path: above, cure: `‘${id}’ ontbreekt in deze lijst. Zet hem erbij.` })),
  ]
}
