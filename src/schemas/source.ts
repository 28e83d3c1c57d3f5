import { isMap, isScalar, LineCounter, parseDocument, type Document, type YAMLMap } from 'yaml'

/** The way to a value in a file: `['scan', 'next']`, or `[3, 'lever']` in a list. */
export type Path = readonly PropertyKey[]

/** A file of content/ as text with its structure, to point an editor at a line. */
export interface Source {
  name: string
  document: Document.Parsed
  lines: LineCounter
}

export function openSource(name: string, text: string): Source {
  const lines = new LineCounter()
  return { name, document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines }
}

/** `content/nl/words.yaml, regel 34, bij scan › next` */
export function placeOf(source: Source, path: Path): string {
  const place = `${fileAndLine(source, offsetOf(source, path))}`
  return path.length === 0 ? place : `${place}, bij ${inWords(source, path)}`
}

/** `content/nl/words.yaml, regel 34` */
export function fileAndLine(source: Source, offset: number): string {
  return `content/${source.name}, regel ${source.lines.linePos(offset).line}`
}

/** Where the line of a path starts; for one that is not there, the line of what it should stand under. */
function offsetOf(source: Source, path: Path): number {
  const last = path.at(-1)
  if (last === undefined) return source.document.contents?.range?.[0] ?? 0
  const parent = nodeAt(source, path.slice(0, -1))
  const key = isMap(parent) ? keyOf(parent, last) : null
  if (key !== null) return key
  const node = nodeAt(source, path)
  if (hasRange(node)) return node.range[0]
  return offsetOf(source, path.slice(0, -1))
}

function keyOf(map: YAMLMap, name: PropertyKey): number | null {
  const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name))
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function nodeAt(source: Source, path: Path): unknown {
  return path.length === 0 ? source.document.contents : source.document.getIn(path, true)
}

function inWords(source: Source, path: Path): string {
  return path.map((step, depth) => stepInWords(source, path.slice(0, depth), step)).join(' › ')
}

/** In a list the id of the thing, where it has one, says more than its place. */
function stepInWords(source: Source, parent: Path, step: PropertyKey): string {
  if (typeof step !== 'number') return String(step)
  const id = source.document.getIn([...parent, step, 'id'])
  return typeof id === 'string' ? id : `nummer ${step + 1}`
}
