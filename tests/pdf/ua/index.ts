import { PDFDocument } from 'pdf-lib'

import { checkAnnotations } from './annotations.ts'
import { checkPageContent } from './page-content.ts'
import type { UsedFonts } from './content-reader.ts'
import { checkDocument } from './document-rules.ts'
import { checkElements } from './element-rules.ts'
import { checkFont } from './font-rules.ts'
import { checkHeadings } from './heading-rules.ts'
import { get, isLanguage, text } from './objects.ts'
import { checkRoles, readStructure } from './structure.ts'
import { violationList } from './violations.ts'
import type { Violation } from './violations.ts'
import { checkMetadata } from './xmp-rules.ts'

export type { Violation } from './violations.ts'

/**
 * The machine-checkable part of PDF/UA-1, with the rule numbers of veraPDF's profile: none broken, none returned.
 * Left out: 7.21.3.1-1, 7.21.3.3-2, 7.21.3.3-3, 7.21.4.2-1, 7.21.4.2-2, 7.21.6-1 and 7.21.6-4, about predefined CMaps,
 * CharSet and simple TrueType fonts, and media clips: jsPDF can write none of these. Throws for bytes that are no PDF.
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<Violation[]> {
  const { violations, fail } = violationList()
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16))
  if (!/^%PDF-1\.[0-7][\r\n ]/.test(start)) fail('6.1-1', 'header')
  const doc = await PDFDocument.load(bytes, {
    updateMetadata: false,
    ignoreEncryption: true,
    throwOnInvalidObject: false,
  })
  const tag = text(get(doc.catalog, 'Lang'))
  const lang = isLanguage(tag) ? tag : undefined
  checkDocument(doc, fail)
  checkMetadata(get(doc.catalog, 'Metadata'), lang, fail)
  const root = get(doc.catalog, 'StructTreeRoot')
  checkRoles(root, fail)
  const structure = readStructure(doc.context, root, fail)
  checkElements(structure, { context: doc.context, lang, fail })
  checkHeadings(structure, fail)
  const fonts: UsedFonts = new Map()
  for (const [index, page] of doc.getPages().entries()) {
    const scene = { context: doc.context, structure, lang, fail, where: `page ${index + 1}` }
    checkAnnotations(page.node, scene)
    checkPageContent(page.node, fonts, scene)
  }
  for (const [font, codes] of fonts) checkFont(font, codes, fail)
  return violations
}
