import { PDFDict, PDFName } from 'pdf-lib'
import type { PDFContext, PDFPageLeaf } from 'pdf-lib'

import { get, items, name, number, rawItems, text } from './objects.ts'
import type { Thing } from './objects.ts'
import { languageOf } from './structure.ts'
import type { Structure, StructureNode } from './structure.ts'
import type { Fail } from './violations.ts'

export interface PageScene {
  context: PDFContext
  structure: Structure
  /** Of the document. */
  lang: string | undefined
  fail: Fail
  /** For messages: "page 3". */
  where: string
}

interface Placed {
  annotation: PDFDict
  written: Thing
  node: StructureNode | undefined
}

const hiddenFlag = 2

export function checkAnnotations(page: PDFPageLeaf, scene: PageScene): void {
  const list = page.lookup(PDFName.of('Annots'))
  const written = rawItems(list)
  const annotations = items(list)
  if (annotations.length > 0 && name(page.lookup(PDFName.of('Tabs'))) !== 'S')
    scene.fail('7.18.3-1', `${scene.where} Tabs`)
  for (const [index, annotation] of annotations.entries()) {
    const isHidden = ((number(get(annotation, 'F')) ?? 0) & hiddenFlag) !== 0
    if (!(annotation instanceof PDFDict) || isHidden || isOutside(annotation, page)) continue
    const key = number(get(annotation, 'StructParent'))
    const node = key === undefined ? undefined : scene.structure.nodeAt(scene.structure.parents.get(key))
    checkAnnotation({ annotation, written: written[index] ?? annotation, node }, scene)
  }
}

function checkAnnotation(placed: Placed, scene: PageScene): void {
  const { annotation, node } = placed
  const kind = name(get(annotation, 'Subtype'))
  const hasLanguage = languageOf(node, scene.lang) !== undefined
  if (text(get(annotation, 'Contents')) !== undefined && !hasLanguage)
    scene.fail('7.2-24', `${kind} Contents without language`)
  if (kind === 'Popup') return
  if (kind === 'TrapNet') scene.fail('7.18.2-1', 'TrapNet')
  else if (kind === 'PrinterMark') {
    if (node) scene.fail('7.18.8-1', 'PrinterMark in the structure')
  } else if (kind === 'Link') checkLink(placed, scene)
  else if (kind === 'Widget') checkWidget(placed, scene, hasLanguage)
  else checkOther(placed, scene)
  if (node && !node.objects.some(object => String(object) === String(placed.written))) {
    scene.fail('x-objr', `${scene.where} ${kind}: its element does not refer back`)
  }
}

function checkLink({ annotation, node }: Placed, { fail, where }: PageScene): void {
  if (node?.type !== 'Link') fail('7.18.5-1', `${where} link annotation in ${node?.type}`)
  if (!text(get(annotation, 'Contents'))) fail('7.18.5-2', `${where} link without Contents`)
}

function checkWidget({ annotation, node }: Placed, { fail, where }: PageScene, hasLanguage: boolean): void {
  const label = text(get(annotation, 'TU')) ?? text(get(get(annotation, 'Parent'), 'TU'))
  if (!label && !text(get(node?.dict, 'Alt'))) fail('7.18.1-3', `${where} widget without TU`)
  if (label && !hasLanguage) fail('7.2-25', 'TU without language')
  if (node?.type !== 'Form') fail('7.18.4-1', `${where} widget in ${node?.type}`)
}

function checkOther({ annotation, node }: Placed, { fail, where }: PageScene): void {
  if (node?.type !== 'Annot') fail('7.18.1-1', `${where} annotation in ${node?.type}`)
  const spoken = text(get(annotation, 'Contents')) ?? text(get(node?.dict, 'Alt'))
  if (!spoken) fail('7.18.1-2', `${where} annotation without Contents`)
}

/** An annotation beyond the page's edge is never met, so it needs no tags. */
function isOutside(annotation: PDFDict, page: PDFPageLeaf): boolean {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = items(get(annotation, 'Rect')).map(value => number(value) ?? 0)
  const crop = page.CropBox() ?? page.MediaBox()
  const [left = 0, bottom = 0, right = 0, top = 0] = items(crop).map(value => number(value) ?? 0)
  return Math.max(x1, x2) < left || Math.min(x1, x2) > right || Math.max(y1, y2) < bottom || Math.min(y1, y2) > top
}
