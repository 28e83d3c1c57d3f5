import { readdirSync, readFileSync } from 'node:fs'
import type { Random } from '../../src/domain/random.ts'
import { pick } from './json-tree.ts'
import { mutatedFile } from './mutate-file.ts'

const folder = new URL('../domain/saved-file/good/', import.meta.url)
const files: unknown[] = readdirSync(folder).map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

/** The text of one of the good files after some changes. */
export function tamperedFile(random: Random): string {
  return mutatedFile(pick(files, random), random)
}
