import type { Annotation, Kid, StructureElement } from './model.ts'
import { idOf, reference } from './object-writer.ts'
import type { ObjectWriter } from './object-writer.ts'
import type { StructureTree } from './structure.ts'
import { hexString } from './strings.ts'

interface StructureSource {
  tree: StructureTree
  pageCount: number
  /** In the order of their keys in the parent tree, with the object number each got when its page was written. */
  annotations: ReadonlyMap<Annotation, number>
}

/** Writes all structure elements, the parent tree and the root; gives the root's object number. */
export function writeStructure(objects: ObjectWriter, source: StructureSource): number {
  const root = objects.reserve()
  const parentTree = objects.reserve()
  const elements = subtree(source.tree.root)
  const ids = new Map(elements.map(element => [element, objects.reserve()]))
  for (const element of elements) {
    objects.put(idOf(ids, element), elementBody(element, { objects, ids, root, annotations: source.annotations }))
  }
  objects.put(parentTree, `<</Nums [${parentTreeRows(source, ids).join('\n')}]>>`)
  const nextKey = source.pageCount + source.annotations.size
  const top = reference(idOf(ids, source.tree.root))
  objects.put(
    root,
    `<</Type/StructTreeRoot/K ${top}/ParentTree ${reference(parentTree)}/ParentTreeNextKey ${nextKey}>>`,
  )
  return root
}

function subtree(element: StructureElement): StructureElement[] {
  return [element, ...element.kids.flatMap(kid => (kid.kind === 'element' ? subtree(kid) : []))]
}

interface Numbering {
  objects: ObjectWriter
  ids: ReadonlyMap<StructureElement, number>
  root: number
  annotations: ReadonlyMap<Annotation, number>
}

function elementBody(element: StructureElement, numbering: Numbering): string {
  const { type, options, parent, kids } = element
  const page = kids.find(kid => kid.kind === 'content')?.page
  const parentId = parent ? idOf(numbering.ids, parent) : numbering.root
  const attributes = options.attributes ?? []
  return [
    `<</Type/StructElem/S/${type}/P ${reference(parentId)}`,
    page === undefined ? '' : `/Pg ${numbering.objects.pageReference(page)}`,
    `/K [${kids.map(kid => kidBody(kid, page, numbering)).join(' ')}]`,
    options.alt === undefined ? '' : `/Alt ${hexString(options.alt)}`,
    options.lang === undefined ? '' : `/Lang (${options.lang})`,
    attributes.length === 0 ? '' : `/A [${attributes.join(' ')}]`,
    '>>',
  ].join('')
}

function kidBody(kid: Kid, page: number | undefined, { objects, ids, annotations }: Numbering): string {
  if (kid.kind === 'element') return reference(idOf(ids, kid))
  if (kid.kind === 'content') {
    return kid.page === page ? String(kid.id) : `<</Type/MCR/Pg ${objects.pageReference(kid.page)}/MCID ${kid.id}>>`
  }
  const target = reference(idOf(annotations, kid.annotation))
  return `<</Type/OBJR/Pg ${objects.pageReference(kid.annotation.page)}/Obj ${target}>>`
}

/** Keys 0 to n − 1 are the pages, the annotations follow: the same numbers as /StructParents and /StructParent. */
function parentTreeRows(source: StructureSource, ids: ReadonlyMap<StructureElement, number>): string[] {
  const pages = Array.from({ length: source.pageCount }, (_, index) => {
    const owners = source.tree.owners.get(index + 1) ?? []
    return `${index} [${owners.map(owner => reference(idOf(ids, owner))).join(' ')}]`
  })
  const annotations = [...source.annotations.keys()].map(
    (annotation, index) => `${source.pageCount + index} ${reference(idOf(ids, annotation.element))}`,
  )
  return [...pages, ...annotations]
}
