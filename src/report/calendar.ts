import { addDays, type Day } from '../domain/day.ts'

export interface CalendarEntry {
  /** Its own in every file ever made, the same when written again: a calendar then updates the entry it has. */
  id: string
  title: string
  text: string
  day: Day
}

interface About {
  /** What the calendar is called in a program that shows it apart. */
  name: string
  product: string
  written: Date
  /** Whole days before an entry that a reminder comes; null for none. */
  alarmDays: number | null
}

const lineEnd = '\r\n'
const maximumOctets = 75
const maximumHostLength = 63
/** Line and paragraph separators too: some readers end a line there. */
const anyLineEnd = /\r\n|[\r\n\u2028\u2029]/g
const controlButTabAndNewline = /[^\P{Cc}\t\n]/gu
const encoder = new TextEncoder()

/**
 * An iCalendar file (RFC 5545) with an all-day event for every entry, at least one, that does not make its owner busy.
 * Sections: 3.1 folding, 3.3.11 escaping, 3.6.1 events, 3.6.6 alarms, 3.8.4.7 UID. X-WR-CALNAME is no part of it, but what
 * Apple, Google and Outlook read as the name.
 */
export function calendar(entries: readonly CalendarEntry[], about: About): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(`-//${about.product}//NONSGML Calendar//EN`)}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(about.name)}`,
    ...entries.flatMap(entry => eventLines(entry, about)),
    'END:VCALENDAR',
  ]
  return lines.map(line => folded(line) + lineEnd).join('')
}

function eventLines({ id, title, text, day }: CalendarEntry, { product, written, alarmDays }: About): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@${hostOf(product)}`,
    `DTSTAMP:${momentOf(written)}`,
    `DTSTART;VALUE=DATE:${dateOf(day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    ...(alarmDays === null ? [] : alarmLines(title, alarmDays)),
    'END:VEVENT',
  ]
}

function alarmLines(title: string, days: number): string[] {
  if (!Number.isSafeInteger(days) || days < 0) throw new Error(`No whole number of days before: ${days}`)
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:${days === 0 ? 'PT0S' : `-P${days}D`}`,
    'END:VALARM',
  ]
}

/** The product as a host name of letters, digits and hyphens, so that any program takes it behind the `@`. */
function hostOf(product: string): string {
  const plain = product.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const host = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maximumHostLength)
    .replace(/-$/, '')
  return host || 'calendar'
}

function dateOf(day: Day): string {
  return day.replaceAll('-', '')
}

/** `20261121T090000Z` */
function momentOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(anyLineEnd, '\n')
    .replace(controlButTabAndNewline, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Octets count, not characters, and a character is never cut: a line goes on behind a space on the next one. */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > maximumOctets) {
      result += `${lineEnd} `
      octets = 1
    }
    result += character
    octets += size
  }
  return result
}
