import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'

const schema: object = JSON.parse(
  readFileSync(new URL('../../../public/schema/beklijf-1.json', import.meta.url), 'utf8'),
)
export const matchesSchema = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema)

/** A file with one assessment that has these scenarios. */
export function aFileWith(scenarios: unknown): string {
  return aFileOf({ scenarios })
}

/** A file with one assessment that has these fields beside what is required. */
export function aFileOf(fields: object): string {
  const assessment = { id: 'test01', context: { stage: 'before' }, depth: 'full', answers: {}, ...fields }
  return JSON.stringify({ format: 'beklijf', version: 1, assessments: [assessment] })
}

export const somePairs = (count: number) => Array.from({ length: count }, () => [60, 75])
