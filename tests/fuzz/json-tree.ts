import type { Random } from '../../src/domain/random.ts'

/**
 * JSON as it may be written by anyone, which no JavaScript value can hold: the same key twice, `__proto__` as a key of its
 * own, numbers beyond any number.
 */
export type Tree =
  { is: 'object'; fields: { key: string; value: Tree }[] } | { is: 'list'; items: Tree[] } | { is: 'raw'; text: string }

export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { is: 'list', items: value.map(treeOf) }
  if (typeof value !== 'object' || value === null) return { is: 'raw', text: JSON.stringify(value) }
  return { is: 'object', fields: Object.entries(value).map(([key, inner]) => ({ key, value: treeOf(inner) })) }
}

export function textOf(tree: Tree): string {
  if (tree.is === 'raw') return tree.text
  if (tree.is === 'list') return `[${tree.items.map(textOf).join(',')}]`
  return `{${tree.fields.map(({ key, value }) => `${JSON.stringify(key)}:${textOf(value)}`).join(',')}}`
}

/** A place in a tree: what stands there, and how to put something else there. */
export interface Place {
  tree: Tree
  put: (tree: Tree) => void
}

/** A place in the tree below its root, all equally likely; the root where there is no other. */
export function anyPlace(root: Place, random: Random): Place {
  const places: Place[] = []
  collect(root.tree, places)
  return pick(places, random) ?? root
}

function collect(tree: Tree, places: Place[]): void {
  if (tree.is === 'raw') return
  if (tree.is === 'list') {
    for (const [index, item] of tree.items.entries()) {
      places.push({ tree: item, put: other => (tree.items[index] = other) })
      collect(item, places)
    }
  } else {
    for (const field of tree.fields) {
      places.push({ tree: field.value, put: other => (field.value = other) })
      collect(field.value, places)
    }
  }
}

export function pick<Value>(values: readonly Value[], random: Random): Value | undefined {
  return values[below(values.length, random)]
}

/** A whole number from 0 up to, not including, `end`. */
export function below(end: number, random: Random): number {
  return Math.floor(random() * end)
}
