import type { Random } from '../../src/domain/random.ts'
import { anyPlace, below, pick, textOf, treeOf, type Place, type Tree } from './json-tree.ts'

/** Keys that mean something to an object, to a path of `stores/merge.ts`, or to the format itself. */
const keys = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'length', 'then'],
  ...[
    'notes.Q01',
    'answers.Q01',
    'edits.Q24.what',
    'context',
    'rest',
    'id',
    'title',
    'group',
    'order',
    'plan',
    'edits',
  ],
  ...[
    'answers',
    'notes',
    'done',
    'reviewed',
    'measurability',
    'version',
    'format',
    'assessments',
    'updated',
    'created',
  ],
  ...['Q01', 'Q07', 'Q24', 'Q99', 'M01', 'M09', 'H1', 'own-1', 'base', 'actions', 'first', 'secondWave', 'model'],
  ...['what', 'owner', 'ownerOther', 'day', 'hours', 'status', 'proof', 'note', 'phase', 'added', 'dropped'],
  ...['scenarios', 'streams', 'participants', 'salesMargin', 'stakeholderEstimates', 'intangibles', 'begun', 'mode'],
  ...['', '.', 'a.b', '0', '-1', 'a b', '\uD800', '😀', '\u0000', '\u202E', 'k'.repeat(65), 'k'.repeat(20_000)],
]
const texts = [
  ...[
    '""',
    '"N"',
    '"W"',
    '"quick"',
    '"full"',
    '"before"',
    '"after"',
    '"hr"',
    '"busy"',
    '"beklijf"',
    '"Q24"',
    '"own-1"',
  ],
  ...['"forecast"', '"yes"', '"perStream"', '"stakeholder"'],
  ...['"2026-11-21"', '"2027-02-30"', '"1999-12-31"', '"2026-11-21T14:02:00Z"', '"2026-99-99T99:99:99Z"', '"=1+1"'],
  ...['"\uD800"', '"\\ud83d"', '"\\u0000"', '"\u202E"', '"<script>"', '"__proto__"', '"constructor"', '"../x"'],
]
const others = [
  ...['0', '1', '2', '4', '5', '-0', '-1', '0.5', '1e999', '-1e999', '1e-999', '9007199254740993', '100001', '1E5'],
  ...['true', 'false', 'null', '{}', '[]', '[[]]', '{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{}}}'],
  ...['[null,1,2.5]', '[[60,null]]', '{"sales":{"controlSize":8}}'],
]
const notJson = ['', 'NaN', 'undefined', 'Infinity', "'a'", '01', '+1', '"', '{', '}', ']', ',', '"\n"', '/**/1', '{,}']

const leaf = (random: Random): Tree => {
  const chance = random()
  if (chance < 0.02) return raw(pick(notJson, random))
  if (chance < 0.05) return raw(`"${'x'.repeat(pick([9_999, 10_000, 10_001], random) ?? 0)}"`)
  return raw(pick(chance < 0.5 ? texts : others, random))
}

function raw(text = 'null'): Tree {
  return { is: 'raw', text }
}

function deep(inner: Tree, levels: number, random: Random): Tree {
  let tree = inner
  for (let level = 0; level < levels; level++) {
    tree = random() < 0.5 ? { is: 'list', items: [tree] } : { is: 'object', fields: [field(tree, random)] }
  }
  return tree
}

const field = (value: Tree, random: Random) => ({ key: pick(keys, random) ?? '', value })

/** One change to a tree, in place. */
type Mutation = (place: Place, random: Random, root: Place) => void
const mutations: Mutation[] = [
  (place, random) => place.put(leaf(random)),
  (place, random) => place.put(leaf(random)),
  (place, random) => place.put(deep(place.tree, 1 + below(2, random), random)),
  (place, random) => place.put(deep(place.tree, pick([15, 18, 20, 60], random) ?? 1, random)),
  (place, random, root) => place.put(raw(textOf(anyPlace(root, random).tree))),
  ({ tree }, random) => {
    if (tree.is === 'object') tree.fields.splice(below(tree.fields.length + 1, random), 0, field(leaf(random), random))
    if (tree.is === 'list') tree.items.splice(below(tree.items.length + 1, random), 0, leaf(random))
  },
  ({ tree }, random, root) => {
    const copy = raw(textOf(anyPlace(root, random).tree))
    if (tree.is === 'object') tree.fields.push(field(copy, random))
    if (tree.is === 'list') tree.items.push(copy)
  },
  ({ tree }, random) => {
    if (tree.is !== 'raw') (tree.is === 'object' ? tree.fields : tree.items).splice(below(9, random), 1)
  },
  ({ tree }, random) => {
    const twice = tree.is === 'object' && pick(tree.fields, random)
    if (twice) tree.fields.push({ ...twice, value: leaf(random) })
  },
  ({ tree }, random) => {
    const renamed = tree.is === 'object' && pick(tree.fields, random)
    if (renamed) renamed.key = pick(keys, random) ?? ''
  },
  (place, random) => {
    const { tree } = place
    if (tree.is === 'object') place.put({ is: 'list', items: tree.fields.map(({ value }) => value) })
    else if (tree.is === 'list') {
      place.put({ is: 'object', fields: tree.items.map((value, index) => ({ key: String(index), value })) })
    } else place.put({ is: 'list', items: [tree, leaf(random)] })
  },
]

/** The text of a file of ours after one to four changes, of which the last may be to the text itself. */
export function mutatedFile(valid: unknown, random: Random): string {
  const root: Place = { tree: treeOf(valid), put: tree => (root.tree = tree) }
  const changes = 1 + below(4, random)
  for (let change = 0; change < changes; change++) {
    const place = random() < 0.03 ? root : inAssessments(root, random)
    pick(mutations, random)?.(place, random, root)
  }
  const text = textOf(root.tree)
  return random() < 0.1 ? mutatedText(text, random) : text
}

/** Mostly inside the assessments: what stands above them is few keys, and a fault there hides every other. */
function inAssessments(root: Place, random: Random): Place {
  const list = root.tree.is === 'object' && root.tree.fields.find(({ key }) => key === 'assessments')
  if (!list || random() < 0.1) return anyPlace(root, random)
  return anyPlace({ tree: list.value, put: tree => (list.value = tree) }, random)
}

/** A text with a piece cut off, dropped, put in or put elsewhere. */
export function mutatedText(text: string, random: Random, pieces: readonly string[] = notJson): string {
  const [from, to] = [below(text.length + 1, random), below(text.length + 1, random)]
  const [first, last] = [Math.min(from, to), Math.max(from, to)]
  const piece = pick(pieces, random) ?? ''
  switch (below(6, random)) {
    case 0:
      return text.slice(0, from)
    case 1:
      return text.slice(0, from) + text.slice(from + 1)
    case 2:
      return text.slice(0, from) + piece + text.slice(from)
    case 3:
      return text.slice(0, first) + text.slice(last)
    case 4:
      return `\uFEFF${text}${piece}`
    default:
      return text.slice(0, from) + piece + text.slice(from + 1)
  }
}
