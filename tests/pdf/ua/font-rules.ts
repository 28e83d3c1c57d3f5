import { PDFArray, PDFName } from 'pdf-lib'
import type { PDFDict } from 'pdf-lib'

import { contentOf, get, items, latin, name, number, rawItems } from './objects.ts'
import type { Thing } from './objects.ts'
import { toUnicodeMap } from './to-unicode.ts'
import { glyphWidths } from './true-type.ts'
import type { Fail } from './violations.ts'

const mostWidthDifference = 1
const symbolicFlag = 4

/** A font with the codes shown with it. */
export function checkFont(font: PDFDict, codes: ReadonlySet<number>, fail: Fail): void {
  const isComposite = name(get(font, 'Subtype')) === 'Type0'
  const real = isComposite ? items(get(font, 'DescendantFonts'))[0] : font
  const descriptor = get(real, 'FontDescriptor')
  const file = get(descriptor, 'FontFile') ?? get(descriptor, 'FontFile2') ?? get(descriptor, 'FontFile3')
  const label = name(get(font, 'BaseFont')) ?? 'font'
  if (!file && codes.size > 0) fail('7.21.4.1-1', `${label} not embedded`)
  checkToUnicode(font, codes, label, fail)
  if (isComposite) checkComposite({ font, real, file }, codes, label, fail)
  else if (name(get(font, 'Subtype')) === 'TrueType') checkSimple(font, descriptor, label, fail)
}

function checkToUnicode(font: PDFDict, codes: ReadonlySet<number>, label: string, fail: Fail): void {
  const encoding = get(font, 'Encoding')
  const isPlain = encoding instanceof PDFName && !name(encoding)?.startsWith('Identity-')
  const source = get(font, 'ToUnicode')
  const map = source ? toUnicodeMap(latin(contentOf(source))) : new Map<number, string>()
  for (const code of codes) {
    const meaning = map.get(code)
    if (meaning === undefined && !isPlain) fail('7.21.7-1', `${label} code ${code} without ToUnicode`)
    if (meaning !== undefined && /[\0\ufffe\ufeff]/.test(meaning))
      fail('7.21.7-2', `${label} code ${code} means nothing`)
  }
}

interface CompositeFont {
  font: PDFDict
  real: Thing
  file: Thing
}

function checkComposite(
  { font, real, file }: CompositeFont,
  codes: ReadonlySet<number>,
  label: string,
  fail: Fail,
): void {
  const mapping = get(real, 'CIDToGIDMap')
  if (name(get(real, 'Subtype')) === 'CIDFontType2' && file && mapping === undefined)
    fail('7.21.3.2-1', `${label} CIDToGIDMap`)
  if (name(get(font, 'Encoding')) !== 'Identity-H') fail('7.21.3.3-1', `${label} is not Identity-H`)
  if (codes.has(0)) fail('7.21.8-1', `${label} shows .notdef`)
  if (!file) return
  const embedded = glyphWidths(contentOf(file))
  const written = writtenWidths(real)
  for (const code of codes) {
    const width = embedded[code]
    if (width === undefined) fail('7.21.4.1-2', `${label} glyph ${code} not in the font`)
    else if (Math.abs(width - written(code)) > mostWidthDifference) {
      fail('7.21.5-1', `${label} glyph ${code} is ${width.toFixed(1)} wide, not ${written(code)}`)
    }
  }
}

function checkSimple(font: PDFDict, descriptor: Thing, label: string, fail: Fail): void {
  const encoding = get(font, 'Encoding')
  const base = name(encoding) ?? name(get(encoding, 'BaseEncoding')) ?? ''
  const isSymbolic = ((number(get(descriptor, 'Flags')) ?? 0) & symbolicFlag) !== 0
  if (isSymbolic && encoding !== undefined) fail('7.21.6-3', `${label} symbolic with Encoding`)
  if (!isSymbolic && !['MacRomanEncoding', 'WinAnsiEncoding'].includes(base))
    fail('7.21.6-2', `${label} encoding ${base}`)
}

/** The W array: either `first [width width …]` or `first last width`. */
function writtenWidths(font: Thing): (code: number) => number {
  const entries = rawItems(get(font, 'W'))
  const widths = new Map<number, number>()
  for (let at = 0; at < entries.length;) {
    const first = number(entries[at]) ?? 0
    const second = entries[at + 1]
    if (second instanceof PDFArray) {
      for (const [index, width] of items(second).entries()) widths.set(first + index, number(width) ?? 0)
      at += 2
    } else {
      for (let code = first; code <= (number(second) ?? 0); code += 1) widths.set(code, number(entries[at + 2]) ?? 0)
      at += 3
    }
  }
  const usual = number(get(font, 'DW')) ?? 1000
  return code => widths.get(code) ?? usual
}
