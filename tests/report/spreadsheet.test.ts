import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadsheet } from '../../src/report/spreadsheet.ts'

const formulaSigns = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\n']
const pieces = [...formulaSigns, '\r', '\r\n', '"', "'", ',', ';', ' ', '\u00a0', '\u200f', '\ufeff', '\0', '\u001b']
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, '\u0085', '\u2028', '\ud83d', '\udc4d', '👩🏽‍🏫', 'نص', '1'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))
const anySeparator = fc.constantFrom(',' as const, ';' as const)
const anyNumber = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())

describe('a spreadsheet', () => {
  test('keeps every text, but for control characters, line ends and lone surrogates', () => {
    const rows = fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(rows, anySeparator, (rows, separator) => {
        const read = readCsv(spreadsheet(rows, separator), separator)
        expect(read.map(row => row.map(withoutApostrophe))).toEqual(rows.map(row => row.map(kept)))
      }),
      { numRuns: 500 },
    )
  })

  test('keeps every number, without an exponent and with the decimal mark of the separator', () => {
    fc.assert(
      fc.property(anyNumber, anySeparator, (number, separator) => {
        const cell = onlyCell(number, separator)
        expect(cell).toMatch(separator === ';' ? /^-?\d+(,\d+)?$/ : /^-?\d+(\.\d+)?$/)
        expect(Number(cell.replace(',', '.'))).toBe(number === 0 ? 0 : number)
      }),
      { numRuns: 500 },
    )
  })

  test('writes very small and very large numbers out', () => {
    expect([1.5e-7, -1e-7, 1.25e21, -0].map(number => onlyCell(number, ';'))).toEqual([
      '0,00000015',
      '-0,0000001',
      '1250000000000000000000',
      '0',
    ])
  })

  test('leaves the cell of what is no number empty', () => {
    expect(spreadsheet([[Number.NaN, Number.POSITIVE_INFINITY, 1]], ';')).toBe('\uFEFF;;1\r\n')
  })

  test('never lets a text begin a formula', () => {
    const before = fc.constantFrom('', ' ', '"', "'", '\u00a0"', '\0', '\r', '\u200f', '\ufeff ')
    fc.assert(
      fc.property(before, fc.constantFrom(...formulaSigns, '\r'), anyText, anySeparator, (before, sign, rest, mark) => {
        const file = spreadsheet([[before + sign + rest]], mark)
        expect(file.slice(0, 3)).toBe(`\uFEFF"'`)
        expect(readCsv(file, mark)).toEqual([[`'${kept(before + sign + rest)}`]])
      }),
    )
  })

  test('leaves harmless texts and negative numbers without an apostrophe', () => {
    const row = ['a = b', 'jan@example.org', '5 - 3', "'s ochtends", -3]
    expect(spreadsheet([row], ',')).toBe("\uFEFFa = b,jan@example.org,5 - 3,'s ochtends,-3\r\n")
  })

  test('keeps the rows in order, each on a line of its own', () => {
    const rows = [
      ['Actie', 'Datum', 'Uren'],
      ['Plan "B"; bel\r\nJan', '2026-11-21', 1.5],
      ['=1+1', ' ruim', ''],
    ]
    expect(spreadsheet(rows, ';').split('\r\n')).toEqual([
      '\uFEFFActie;Datum;Uren',
      '"Plan ""B""; bel\nJan";2026-11-21;1,5',
      `"'=1+1";" ruim";`,
      '',
    ])
  })

  test('is no more than its mark without rows', () => {
    expect(spreadsheet([], ',')).toBe('\uFEFF')
  })
})

function onlyCell(cell: string | number, separator: ',' | ';'): string {
  return readCsv(spreadsheet([[cell]], separator), separator)[0]?.[0] ?? 'no cell'
}

/** What is left of a text, said in another way than the file does: character by character. */
function kept(text: string): string {
  const characters = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
  return characters
    .map(character => {
      const code = character.codePointAt(0) ?? 0
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
      const control = code < 0x20 || (code >= 0x7f && code < 0xa0)
      return control && character !== '\t' && character !== '\n' ? '' : character
    })
    .join('')
}

/** Takes away the apostrophe that the file put before a formula. */
function withoutApostrophe(cell: string): string {
  const rest = cell.slice(1)
  return cell.startsWith("'") && /^["'\p{Cf}\s]*[=+\-@＝＋－＠\t\n]/u.test(rest) ? rest : cell
}

/** A strict reader of RFC 4180: it refuses a quote or a line end in the wrong place. */
function readCsv(file: string, separator: string): string[][] {
  if (!file.startsWith('\uFEFF')) throw new Error('No byte order mark')
  const rows: string[][] = []
  let row: string[] = []
  let at = 1
  while (at < file.length) {
    const [cell, end] = file[at] === '"' ? readQuoted(file, at) : readPlain(file, at, separator)
    row.push(cell)
    if (file[end] === separator) at = end + 1
    else if (file.startsWith('\r\n', end)) {
      rows.push(row)
      row = []
      at = end + 2
    } else throw new Error(`No separator or line end at ${end}`)
  }
  if (row.length > 0) throw new Error('The last line has no end')
  return rows
}

function readQuoted(file: string, start: number): [cell: string, end: number] {
  let cell = ''
  for (let at = start + 1; at < file.length; at++) {
    if (file[at] !== '"') cell += file[at]
    else if (file[at + 1] === '"') cell += file[at++]
    else return [cell, at + 1]
  }
  throw new Error('A quote is not closed')
}

function readPlain(file: string, start: number, separator: string): [cell: string, end: number] {
  let end = start
  while (end < file.length && file[end] !== separator && file[end] !== '\r' && file[end] !== '\n') end++
  const cell = file.slice(start, end)
  if (cell.includes('"')) throw new Error('A quote in a cell without quotes')
  return [cell, end]
}
