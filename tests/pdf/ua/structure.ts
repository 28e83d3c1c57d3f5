import { PDFArray, PDFDict, PDFNumber, PDFRef } from 'pdf-lib'
import type { PDFContext } from 'pdf-lib'

import { follow, get, isLanguage, items, name, number, raw, rawItems, text } from './objects.ts'
import type { Thing } from './objects.ts'
import type { Fail } from './violations.ts'

export interface StructureNode {
  dict: PDFDict
  /** The standard type, after the role map; undefined when there is none. */
  type: string | undefined
  parent: StructureNode | undefined
  kids: StructureNode[]
  contentIds: number[]
  /** Annotations it refers to, as written. */
  objects: Thing[]
}

export interface Structure {
  root: Thing
  nodes: StructureNode[]
  /** The node an entry of the parent tree refers to. */
  nodeAt(entry: Thing): StructureNode | undefined
  /** Entries of the parent tree by key. */
  parents: ReadonlyMap<number, Thing>
}

const standardTypes = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
)

export function checkRoles(root: Thing, fail: Fail): void {
  const roles = get(root, 'RoleMap')
  if (!(roles instanceof PDFDict)) return
  for (const role of roles.keys().map(key => key.decodeText())) {
    if (standardTypes.has(role)) fail('7.1-7', `standard type ${role} remapped`)
    else if (isCircular(role, roles)) fail('7.1-6', `circular role map ${role}`)
  }
}

export function readStructure(context: PDFContext, root: Thing, fail: Fail): Structure {
  const nodes: StructureNode[] = []
  const byReference = new Map<string, StructureNode>()
  const read = (written: Thing, parent: StructureNode | undefined): void => {
    const dict = follow(context, written)
    if (!(dict instanceof PDFDict) || byReference.has(String(written))) return
    const node: StructureNode = {
      dict,
      type: standardType(name(get(dict, 'S')), root),
      parent,
      kids: [],
      contentIds: [],
      objects: [],
    }
    nodes.push(node)
    parent?.kids.push(node)
    if (written instanceof PDFRef) byReference.set(String(written), node)
    if (!get(dict, 'P')) fail('7.1-12', `${node.type} without P`)
    if (!node.type) fail('7.1-5', `type ${name(get(dict, 'S'))} not mapped`)
    for (const kid of kidsOf(context, dict)) readKid(kid, node)
  }
  const readKid = (written: Thing, node: StructureNode): void => {
    const kid = follow(context, written)
    if (kid instanceof PDFNumber) node.contentIds.push(kid.asNumber())
    else if (name(get(kid, 'Type')) === 'MCR') node.contentIds.push(number(get(kid, 'MCID')) ?? -1)
    else if (name(get(kid, 'Type')) === 'OBJR') node.objects.push(raw(kid, 'Obj'))
    else read(written, node)
  }
  if (root instanceof PDFDict) for (const kid of kidsOf(context, root)) read(kid, undefined)
  return { root, nodes, nodeAt: entry => byReference.get(String(entry)), parents: parentTree(get(root, 'ParentTree')) }
}

/** An attribute of one owner, from the element itself or from its classes. */
export function attribute({ dict }: StructureNode, root: Thing, [owner, key]: readonly [string, string]): Thing {
  const classes = items(get(dict, 'C')).flatMap(className => items(get(get(root, 'ClassMap'), name(className) ?? '')))
  const holder = [...items(get(dict, 'A')), ...classes].find(
    candidate => name(get(candidate, 'O')) === owner && get(candidate, key) !== undefined,
  )
  return get(holder, key)
}

/** The language of an element: its own, an ancestor's, or the document's. */
export function languageOf(node: StructureNode | undefined, documentLanguage: string | undefined): string | undefined {
  for (let at = node; at; at = at.parent) {
    const tag = text(get(at.dict, 'Lang'))
    if (isLanguage(tag)) return tag
  }
  return documentLanguage
}

function kidsOf(context: PDFContext, dict: PDFDict): Thing[] {
  const written = raw(dict, 'K')
  return follow(context, written) instanceof PDFArray ? rawItems(follow(context, written)) : rawItems(written)
}

function standardType(type: string | undefined, root: Thing, seen: readonly string[] = []): string | undefined {
  if (type === undefined || standardTypes.has(type)) return type
  return seen.includes(type) ? undefined : standardType(name(get(get(root, 'RoleMap'), type)), root, [...seen, type])
}

function isCircular(role: string, roles: PDFDict, seen: readonly string[] = []): boolean {
  if (seen.includes(role)) return true
  const next = name(get(roles, role))
  return next !== undefined && !standardTypes.has(next) && isCircular(next, roles, [...seen, role])
}

function parentTree(tree: Thing): Map<number, Thing> {
  const numbers = rawItems(get(tree, 'Nums'))
  const own = numbers.flatMap((value, index): [number, Thing][] =>
    index % 2 === 0 ? [[number(value) ?? -1, numbers[index + 1]]] : [],
  )
  return new Map([...own, ...items(get(tree, 'Kids')).flatMap(kid => [...parentTree(kid)])])
}
