type Separator = ',' | ';'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'

/** Full-width signs count: some language versions of Excel read them as the plain ones. A line end here is always `\n`. */
const startsFormula = /^["'\p{Cf}\s]*[=+\-@＝＋－＠\t\n]/u
/** Either separator: who opens the file with the other one then sees fewer cells fall apart. */
const needsQuotes = /[",;\t\n]|^\s|\s$/
const controlButTabAndNewline = /[^\P{Cc}\t\n]/gu

/**
 * Rows as a file that Excel, LibreOffice and Numbers open with one click: UTF-8 with a byte order mark, quoted and ended by
 * RFC 4180. A text is never run as a formula (OWASP, "CSV Injection"): one that could be gets an apostrophe before it.
 * `;` is what a spreadsheet expects where the decimal mark is a comma, so numbers follow the separator.
 */
export function spreadsheet(rows: readonly (readonly (string | number)[])[], separator: Separator): string {
  const lines = rows.map(row => row.map(cell => cellOf(cell, separator)).join(separator) + lineEnd)
  return byteOrderMark + lines.join('')
}

function cellOf(cell: string | number, separator: Separator): string {
  return typeof cell === 'number' ? numberCell(cell, separator) : textCell(cell)
}

/** What is no number (a division by nothing) is an empty cell: no spreadsheet can add up `NaN`. */
function numberCell(value: number, separator: Separator): string {
  if (!Number.isFinite(value)) return ''
  return withoutExponent(value).replace('.', separator === ';' ? ',' : '.')
}

/** `1.5e-7` as `0.00000015`. JavaScript writes an exponent only for numbers all before or all behind the decimal mark. */
function withoutExponent(value: number): string {
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e')
  const sign = value < 0 ? '-' : ''
  if (exponent === undefined) return sign + mantissa
  const digits = mantissa.replace('.', '')
  const before = Number(exponent) + 1
  return sign + (before > 0 ? digits.padEnd(before, '0') : `0.${'0'.repeat(-before)}${digits}`)
}

function textCell(value: string): string {
  const text = cleaned(value)
  if (startsFormula.test(text)) return quoted(`'${text}`)
  return needsQuotes.test(text) ? quoted(text) : text
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** A line end in a cell is `\n` alone, as Excel writes it itself; a carriage return would show as a box. */
function cleaned(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controlButTabAndNewline, '')
}
