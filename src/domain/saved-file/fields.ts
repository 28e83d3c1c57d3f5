import { parseDay, type Day } from '../day.ts'
import { named, type Trouble } from './problem.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Longer text than anyone types; a field holds it, shows it and exports it whole. */
export const longestText = 10_000

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads the fields of one object; a field that is absent is undefined and no problem unless it is required. */
export interface FieldReader {
  text: (field: string) => string | undefined
  oneOf: <Value extends string | number>(field: string, allowed: readonly Value[]) => Value | undefined
  day: (field: string) => Day | undefined
  count: (field: string, most: number) => number | undefined
  /** `true`, or absent. */
  mark: (field: string) => true | undefined
  /** An object in the object; anything else is a problem. */
  part: (field: string) => Fields | undefined
  list: (field: string) => readonly unknown[] | undefined
  require: <Value>(field: string, value: Value | undefined, instead: Value) => Value
  /** The fields that nobody asked for. */
  unknown: () => Fields
}

export function readFields(fields: Fields, place: string, trouble: Trouble): FieldReader {
  const asked = new Set<string>()
  const at = (field: string) => (place ? `${place}.${field}` : field)
  const wrong = (field: string) => trouble.add(at(field), 'wrongValue', { value: named(fields[field]) })
  const get = (field: string): unknown => {
    asked.add(field)
    return fields[field]
  }
  return {
    text: field => {
      const value = get(field)
      if (value === undefined) return undefined
      if (typeof value !== 'string') return wrong(field)
      return value.length > longestText ? trouble.add(at(field), 'tooLong', { max: String(longestText) }) : value
    },
    oneOf: (field, allowed) => {
      const value = get(field)
      if (value === undefined) return undefined
      return allowed.find(candidate => candidate === value) ?? wrong(field)
    },
    day: field => {
      const value = get(field)
      if (value === undefined) return undefined
      const day = typeof value === 'string' ? parseDay(value) : null
      return day ?? trouble.add(at(field), 'wrongDate', { value: named(value) })
    },
    count: (field, most) => {
      const value = get(field)
      if (value === undefined) return undefined
      const valid = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
      return valid ? value : wrong(field)
    },
    mark: field => {
      const value = get(field)
      return value === undefined || value === true ? value : wrong(field)
    },
    part: field => {
      const value = get(field)
      if (value === undefined) return undefined
      return isFields(value) ? value : wrong(field)
    },
    list: field => {
      const value = get(field)
      if (value === undefined) return undefined
      return Array.isArray(value) ? value : wrong(field)
    },
    require: (field, value, instead) => {
      if (fields[field] === undefined) trouble.add(place, 'missing', { field })
      return value ?? instead
    },
    unknown: () => Object.fromEntries(Object.entries(fields).filter(([field]) => !asked.has(field))),
  }
}
