import { PDFArray, PDFName } from 'pdf-lib'
import type { PDFPageLeaf } from 'pdf-lib'

import type { PageScene } from './annotations.ts'
import { ContentReader, ownerOf } from './content-reader.ts'
import type { UsedFonts } from './content-reader.ts'
import { contentOf, follow, items, latin, number } from './objects.ts'

/** Runs a page's content, and compares its content ids with the tree both ways. */
export function checkPageContent(page: PDFPageLeaf, fonts: UsedFonts, scene: PageScene): void {
  const { structure, context, fail, where } = scene
  const key = number(page.lookup(PDFName.of('StructParents')))
  const owners = key === undefined ? undefined : follow(context, structure.parents.get(key))
  const reader = new ContentReader(scene, { owners, fonts })
  const streams = items(page.lookup(PDFName.of('Contents'))).map(stream => latin(contentOf(stream)))
  reader.read(streams.join('\n'), page.Resources())
  for (const id of reader.used) {
    const owner = structure.nodeAt(ownerOf(owners, id))
    if (!owner) fail('x-parenttree', `${where} content ${id} not in the parent tree`)
    else if (!owner.contentIds.includes(id)) fail('x-mcid', `${where} content ${id} not a kid of ${owner.type}`)
  }
  for (const id of owners instanceof PDFArray ? owners.asArray().keys() : []) {
    if (!reader.used.has(id)) fail('x-unused', `${where} content ${id} in the parent tree but not on the page`)
  }
}
