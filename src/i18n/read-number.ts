import { localeTags, type Locale } from './locales.ts'
import { once } from './once.ts'

/** A number as somebody typed or pasted it: nothing, a number, or something that cannot be read as one. */
export type Typed = { state: 'empty' } | { state: 'number'; value: number } | { state: 'unreadable' }

/** What may stand around a number without changing it: euros, a percent sign, the dash for no cents, words for euro. */
const around =
  /^(?:€|EUR)?\s*([-+]?)\s*(?:€|EUR)?\s*([\d.,'\s]*\d|[.,]\d+)(?:,-{1,2}|[.,](?=\s|$))?\s*(?:€|EUR|euros?|%)?$/i
/** Spaces that formats use between digits, and the two kinds of quotes that stand there elsewhere. */
const spaces = /[\s\u00A0\u2009\u202F'’]/g

/**
 * Reads a number as the language writes it: 1.250,50 in Dutch and 1,250.50 in English, with or without €, % or the marks
 * between thousands, also as a spreadsheet copies it. A mark that cannot stand between thousands, because not three digits
 * follow it, is taken for the decimal mark when it is the only one: 1.5 is one and a half in Dutch too.
 */
export function readNumber(typed: string, locale: Locale): Typed {
  const text = typed.replaceAll(/[\u2212\u2013]/g, '-').trim()
  if (text === '') return { state: 'empty' }
  const [, sign, digits] = around.exec(text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ')) ?? []
  const value = digits === undefined ? null : valueOf(digits, locale)
  // More digits than any number has become an endless one, which no file can keep.
  return value === null || !Number.isFinite(value)
    ? { state: 'unreadable' }
    : { state: 'number', value: sign === '-' ? -value : value }
}

function valueOf(digits: string, locale: Locale): number | null {
  const { decimal, group } = marksOf(locale)
  // A space or a quote between digits stands between thousands, or these are two numbers.
  if (!/^\d{1,3}(?:[\s'’]\d{3})*(?:[.,]\d*)?$|^[\d.,]+$/.test(digits)) return null
  const plain = digits.replaceAll(spaces, '')
  const [whole = '', fraction = '', ...more] = plain.split(decimal)
  if (more.length > 0) return null
  if (!whole.includes(group) && !fraction.includes(group)) return Number(`${whole}.${fraction}`)
  if (fraction.includes(group)) return null
  if (isGrouped(whole, group)) return Number(`${whole.replaceAll(group, '')}.${fraction}`)
  const [before = '', after = '', ...others] = whole.split(group)
  return others.length === 0 && fraction === '' && !plain.includes(decimal) ? Number(`${before}.${after}`) : null
}

function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...others] = whole.split(group)
  return first.length >= 1 && first.length <= 3 && others.every(part => part.length === 3)
}

/** The marks of a language: a comma and a point, either way around. */
const marksOf = once((locale: Locale): { decimal: string; group: string } => {
  const parts = new Intl.NumberFormat(localeTags[locale]).formatToParts(1.5)
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.'
  return { decimal, group: decimal === ',' ? '.' : ',' }
})
