import type { jsPDF } from 'jspdf'

import { glyphTest } from '../tagged/jspdf-hooks.ts'
import { binaryString } from '../tagged/strings.ts'
import { textCleaner } from './clean-text.ts'
import type { TextCleaner } from './clean-text.ts'
import { typeMetrics } from './type-metrics.ts'
import type { TypeMetrics } from './type-metrics.ts'

/** The two TrueType files of `src/pdf/fonts`, as bytes. */
export interface FontFiles {
  regular: Uint8Array
  bold: Uint8Array
}

/** jsPDF names a font as it is given; six capitals and a plus tell readers that the glyphs are a subset. */
export const fontNames = { regular: 'BEKREG+Inter-Regular', bold: 'BEKBLD+Inter-Bold' } as const

/** Adds both faces to the doc and gives what is needed to set text in them. */
export function addFonts(doc: jsPDF, files: FontFiles): { cleaner: TextCleaner; metrics: TypeMetrics } {
  addFace(doc, fontNames.regular, files.regular)
  addFace(doc, fontNames.bold, files.bold)
  const inRegular = glyphTest(doc.setFont(fontNames.regular, 'normal'))
  const inBold = glyphTest(doc.setFont(fontNames.bold, 'normal'))
  return {
    cleaner: textCleaner(codeUnit => inRegular(codeUnit) && inBold(codeUnit)),
    metrics: typeMetrics((character, bold) =>
      doc.setFont(bold ? fontNames.bold : fontNames.regular, 'normal').getStringUnitWidth(character),
    ),
  }
}

function addFace(doc: jsPDF, name: string, file: Uint8Array): void {
  const path = `${name}.ttf`
  doc.addFileToVFS(path, binaryString(file))
  doc.addFont(path, name, 'normal', undefined, 'Identity-H')
}
