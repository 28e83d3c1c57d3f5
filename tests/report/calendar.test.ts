import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar, type CalendarEntry } from '../../src/report/calendar.ts'
import { aDay } from '../factories.ts'

const about = {
  name: 'Plan',
  product: 'Beklijf',
  written: new Date('2026-11-21T09:05:07.123Z'),
  alarmDays: null,
}
const entry: CalendarEntry = { id: 'test01-Q05', title: 'Bel Jan', text: '', day: aDay('2026-12-31') }

const smuggled = ['\r\nBEGIN:VALARM', '\nEND:VEVENT', '\rX-A:1', '\u2028UID:2', '\u0085UID:3', '\r\n UID:4']
const pieces = [...smuggled, '\\', '\\n', ';', ',', ':', '"', '\t', ' ', '\0', '\u000b', '\u200f', '\ud83d', '\udc4d']
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces, '👩🏽‍🏫'.repeat(9), 'é'.repeat(40), '€'.repeat(30), 'نص', 'a'.repeat(74)),
      fc.string({ unit: 'binary', maxLength: 60 }),
    ),
    { maxLength: 10 },
  )
  .map(parts => parts.join(''))
const anyEntry = fc.record({ id: anyText, title: anyText, text: anyText, day: fc.constant(entry.day) })
const anyAbout = fc.record({
  name: anyText,
  product: anyText,
  written: fc.constant(about.written),
  alarmDays: fc.constantFrom(null, 0, 3),
})

describe('a calendar', () => {
  test('keeps every text, but for control characters, line ends and lone surrogates', () => {
    fc.assert(
      fc.property(anyEntry, anyAbout, (entry, about) => {
        const properties = readCalendar(calendar([entry], about))
        expect(valueOf(properties, 'X-WR-CALNAME')).toBe(kept(about.name))
        expect(valueOf(properties, 'PRODID')).toBe(`-//${kept(about.product)}//NONSGML Calendar//EN`)
        expect(valueOf(properties, 'SUMMARY')).toBe(kept(entry.title))
        expect(valueOf(properties, 'DESCRIPTION')).toBe(kept(entry.text))
        expect(valueOf(properties, 'UID').replace(/@[a-z0-9-]{1,63}$/, '')).toBe(kept(entry.id))
      }),
      { numRuns: 300 },
    )
  })

  test('lets no text add a line of its own', () => {
    const names = (entries: readonly CalendarEntry[], alarmDays: number | null) =>
      readCalendar(calendar(entries, { ...about, alarmDays })).map(([name, value]) =>
        ['BEGIN', 'END'].includes(name) ? `${name}:${value}` : name,
      )
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 3 }), fc.constantFrom(null, 3), (entries, alarmDays) => {
        expect(names(entries, alarmDays)).toEqual(
          names(
            entries.map(() => entry),
            alarmDays,
          ),
        )
      }),
      { numRuns: 300 },
    )
  })

  test('fills lines up to 75 octets and cuts no character', () => {
    fc.assert(
      fc.property(anyEntry, anyAbout, (entry, about) => {
        const file = calendar([entry], about)
        expect(file.isWellFormed()).toBe(true)
        expect(file).toMatch(/\r\n$/)
        const sizes = file.split('\r\n').map(line => Buffer.byteLength(line))
        expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
      }),
      { numRuns: 300 },
    )
  })

  test('folds at the 75th octet, before a character that would cross it', () => {
    const lineOf = (title: string) => calendar([{ ...entry, title }], about).match(/SUMMARY:[^]*?(?=\r\nDESC)/)?.[0]
    const room = 'a'.repeat(75 - 'SUMMARY:'.length)
    expect(lineOf(room)).toBe(`SUMMARY:${room}`)
    expect(lineOf(`${room}b`)).toBe(`SUMMARY:${room}\r\n b`)
    expect(lineOf(`${room.slice(3)}👍`)).toBe(`SUMMARY:${room.slice(3)}\r\n 👍`)
    expect(lineOf(`${room}${'b'.repeat(75)}`)).toBe(`SUMMARY:${room}\r\n ${'b'.repeat(74)}\r\n b`)
  })

  test('keeps the identity of an entry that is written again', () => {
    const later = { ...about, name: 'Ander plan', written: new Date('2027-02-03T10:00:00Z'), alarmDays: 7 }
    const moved = { ...entry, title: 'Bel Piet', text: 'Anders', day: aDay('2027-01-15') }
    const identity = (entry: CalendarEntry, at: typeof later | typeof about) =>
      valueOf(readCalendar(calendar([entry], at)), 'UID')
    expect(identity(moved, later)).toBe(identity(entry, about))
    expect(identity({ ...entry, id: 'test01-Q06' }, about)).not.toBe(identity(entry, about))
  })

  test.each([
    ['Beklijf', 'beklijf'],
    [' Crème & Co. ', 'creme-co'],
    ['x\r\nUID:1', 'x-uid-1'],
    ['نص', 'calendar'],
    [`${'a'.repeat(62)} b`, 'a'.repeat(62)],
  ])('makes a host of the product %j', (product, host) => {
    expect(valueOf(readCalendar(calendar([entry], { ...about, product })), 'UID')).toBe(`test01-Q05@${host}`)
  })

  test('reminds on the day itself for no days before, and refuses days that cannot be', () => {
    expect(calendar([entry], { ...about, alarmDays: 0 })).toContain('\r\nTRIGGER:PT0S\r\n')
    expect(() => calendar([entry], { ...about, alarmDays: -1 })).toThrow('-1')
    expect(() => calendar([entry], { ...about, alarmDays: 1.5 })).toThrow('1.5')
  })

  test('holds an entry as an all-day event that keeps its owner free, with a reminder', () => {
    const text = 'Vraag: wie, wat; waar?\r\nZie C:\\plan'
    expect(calendar([{ ...entry, text }], { ...about, alarmDays: 3 }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Beklijf//NONSGML Calendar//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:test01-Q05@beklijf',
      'DTSTAMP:20261121T090507Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Bel Jan',
      'DESCRIPTION:Vraag: wie\\, wat\\; waar?\\nZie C:\\\\plan',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Bel Jan',
      'TRIGGER:-P3D',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })
})

type Property = [name: string, value: string]

/** Ends a line wherever some reader might, joins what was folded, and takes the escapes away. */
function readCalendar(file: string): Property[] {
  const lines = file.replaceAll('\r\n ', '').split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
  return lines.slice(0, -1).map(line => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), unescaped(line.slice(colon + 1))]
  })
}

function unescaped(value: string): string {
  if (/(?<!\\)(\\\\)*[,;]/.test(value)) throw new Error(`Not escaped: ${value}`)
  return value.replace(/\\(.)/gsu, (_, sign: string) => {
    if (!'\\;,n'.includes(sign)) throw new Error(`No escape: ${sign}`)
    return sign === 'n' ? '\n' : sign
  })
}

function valueOf(properties: readonly Property[], name: string): string {
  return properties.find(([own]) => own === name)?.[1] ?? `no ${name}`
}

/** What is left of a text, said in another way than the file does: character by character. */
function kept(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split(/[\r\n\u2028\u2029]/)
  const characters = Array.from(lines.join('\n'))
  return characters
    .map(character => {
      const code = character.codePointAt(0) ?? 0
      if (code >= 0xd800 && code <= 0xdfff) return '\ufffd'
      const control = code < 0x20 || (code >= 0x7f && code < 0xa0)
      return control && character !== '\t' && character !== '\n' ? '' : character
    })
    .join('')
}
