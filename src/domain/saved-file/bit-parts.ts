import { toBits, type Bits } from './bits.ts'

/** Where bits are read from, by `readBits`; `isNewer` as soon as something stands there that only a later release knows. */
export interface BitReader {
  take: (width: number) => number
  isNewer: boolean
}

/**
 * How a kind of value stands in bits. What cannot be read comes back as something else or not at all, so that writing it
 * again gives other bits: that is how damage is found.
 */
export interface BitPart<Value, Read = Value> {
  write: (value: Value) => Bits
  read: (from: BitReader) => Read
}

/** Bits per field; every one leaves room for what a later release adds. */
const width = { symbol: 4, option: 3, length: 6 } as const

const end = ' '
/** By their place, which is part of the format. */
const symbols = `${end}0123456789.-e+`

/** A number as it is typed, so that it is exactly the same again; null as nothing. */
export const decimal: BitPart<number | null> = {
  write: value => {
    const text = value === null ? '' : String(value)
    return Array.from(text + end, symbol => toBits(symbols.indexOf(symbol), width.symbol)).join('')
  },
  read: ({ take }) => {
    let text = ''
    // What lies past the end of the bits counts as zeros, which is the end of a number too.
    for (let place = take(width.symbol); place > 0; place = take(width.symbol)) text += symbols.charAt(place)
    const number = Number(text)
    // No text gives 0 here, and "01" gives 1: only what is written exactly so was a number.
    return String(number) === text ? number : null
  },
}

/** A number that is there. */
export const amount: BitPart<number, number | undefined> = {
  write: decimal.write,
  read: from => decimal.read(from) ?? undefined,
}

/** One of a list whose order is part of the format. */
export function choice<Option extends string>(options: readonly Option[]): BitPart<Option, Option | undefined> {
  return {
    write: option => toBits(options.indexOf(option), width.option),
    read: from => {
      const option = options[from.take(width.option)]
      if (option === undefined) from.isNewer = true
      return option
    },
  }
}

/** As many as there are, up to `most`. */
export function listOf<Value>(part: BitPart<Value>, most: number): BitPart<readonly Value[]> {
  return {
    write: values => toBits(values.length, width.length) + values.map(part.write).join(''),
    read: from => {
      const length = from.take(width.length)
      if (length > most) from.isNewer = true
      return Array.from({ length: Math.min(length, most) }, () => part.read(from))
    },
  }
}

/**
 * Fields of one kind, absent or there. Their order is part of the format, but the list may grow at its end: it is written as
 * far as the last field that is there.
 */
export function partial<const Field extends string, Value>(
  fields: readonly Field[],
  part: BitPart<Value, Value | undefined>,
): BitPart<Readonly<Partial<Record<Field, Value>>>> {
  return {
    write: values => {
      const places = fields.map(field => values[field] !== undefined)
      const length = places.lastIndexOf(true) + 1
      const marks = places.slice(0, length).map(isThere => (isThere ? '1' : '0'))
      const written = fields.map(field => (values[field] === undefined ? '' : part.write(values[field])))
      return [toBits(length, width.length), ...marks, ...written].join('')
    },
    read: from => {
      const marks = Array.from({ length: from.take(width.length) }, () => from.take(1))
      if (marks.length > fields.length) from.isNewer = true
      const values: Partial<Record<Field, Value>> = {}
      for (const [place, field] of fields.entries()) {
        const value = marks[place] === 1 ? part.read(from) : undefined
        if (value !== undefined) values[field] = value
      }
      return values
    },
  }
}

/** The fields of the one and then those of the other. */
export function both<One extends object, Other extends object>(
  one: BitPart<One>,
  other: BitPart<Other>,
): BitPart<One & Other> {
  return {
    write: value => one.write(value) + other.write(value),
    read: from => ({ ...one.read(from), ...other.read(from) }),
  }
}
