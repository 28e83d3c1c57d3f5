import type { Format } from '../../i18n/format.ts'

export interface ParameterRow {
  name: string
  value: string
  unit: string
  status: 'evidence' | 'assumption'
  source: string
}
interface Parameter {
  value: unknown
  unit: string
  status: 'evidence' | 'assumption'
  source: string
}

/** One group of content/model/transfer.yaml as rows. A value with names inside, such as one per stage, gets a row per name. */
export function parameterRows(group: Readonly<Record<string, Parameter>>, format: Format): ParameterRow[] {
  return Object.entries(group).flatMap(([key, { value, unit, status, source }]) =>
    named(spaced(key), value, format).map(row => ({ ...row, unit, status, source })),
  )
}

function named(name: string, value: unknown, format: Format): { name: string; value: string }[] {
  if (typeof value === 'number') return [{ name, value: written(value, format) }]
  if (Array.isArray(value)) return [{ name, value: value.map(part => written(Number(part), format)).join(' · ') }]
  if (typeof value !== 'object' || value === null) throw new Error(`${name} is no number`)
  return Object.entries(value).flatMap(([key, inner]) => named(`${name}, ${spaced(key)}`, inner, format))
}

/** `bottleneckSize` → `bottleneck size` */
function spaced(key: string): string {
  return key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

/** With the decimals it has, no more. */
function written(value: number, format: Format): string {
  const [, decimals = ''] = String(value).split('.')
  return format.decimal(value, decimals.length)
}
