import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What pdf.js reads of one page: its text as drawn, and the tree of its structure elements. */
export interface PageReadBack {
  text: string
  /** Where the text stands. */
  pieces: Piece[]
  tree: TreeNode
  /** Text that is neither in the tree nor marked as mere decoration: nobody would have it read aloud. */
  untold: string[]
}

/** A stretch of text on one baseline, in points from the bottom left of the page. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  height: number
}

interface TreeNode {
  role: string
  kids: TreeNode[]
  alt: string | undefined
  lang: string | undefined
}

/** Opens a PDF with pdf.js, as Firefox would. */
export async function readBack(bytes: Uint8Array): Promise<PageReadBack[]> {
  // pdf.js takes the bytes it is given away.
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const doc = await task.promise
  const pages: PageReadBack[] = []
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number)
    const content = await page.getTextContent()
    const text = content.items.map(item => ('str' in item ? item.str : '')).join('')
    const pieces = content.items.flatMap((item): Piece[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const { str, transform, width, height } = item
      return [{ text: str, x: Number(transform[4]), y: Number(transform[5]), width, height }]
    })
    const tree = await page.getStructTree()
    const marked = await page.getTextContent({ includeMarkedContent: true })
    pages.push({ text, pieces, tree: treeOf(tree), untold: untoldIn(marked.items, contentIds(tree)) })
  }
  await task.destroy()
  return pages
}

/** Roles in reading order, indented by depth: short enough to compare whole. */
export function outlineOf(node: TreeNode, depth = 0): string[] {
  return [`${'  '.repeat(depth)}${node.role}`, ...node.kids.flatMap(kid => outlineOf(kid, depth + 1))]
}

export function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.kids.flatMap(nodesOf)]
}

function treeOf(node: unknown): TreeNode {
  const kids = property(node, 'children')
  return {
    role: String(property(node, 'role')),
    kids: Array.isArray(kids) ? kids.filter(kid => property(kid, 'role') !== undefined).map(treeOf) : [],
    alt: textProperty(node, 'alt'),
    lang: textProperty(node, 'lang'),
  }
}

/** The stretches of content that the elements of the tree hold. */
function contentIds(node: unknown): string[] {
  const kids = property(node, 'children')
  if (Array.isArray(kids)) return kids.flatMap(contentIds)
  return property(node, 'type') === 'content' ? [String(property(node, 'id'))] : []
}

function untoldIn(items: readonly unknown[], told: readonly string[]): string[] {
  const open: boolean[] = []
  return items.flatMap(item => {
    const type = String(property(item, 'type'))
    const isKnown = property(item, 'tag') === 'Artifact' || told.includes(String(property(item, 'id')))
    if (type.startsWith('beginMarkedContent')) open.push(isKnown)
    if (type === 'endMarkedContent') open.pop()
    const text = textProperty(item, 'str') ?? ''
    return text.trim() === '' || open.some(Boolean) ? [] : [text]
  })
}

function textProperty(owner: unknown, key: string): string | undefined {
  const value = property(owner, key)
  return typeof value === 'string' ? value : undefined
}

function property(owner: unknown, key: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, key) : undefined
}
