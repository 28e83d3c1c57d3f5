import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Fault } from './fault.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Inside the repository, so that its packages are found, and in a folder that git and every tool leave alone. */
export const copy = join(root, 'test-results', 'planted')

/** Every file as it is now, committed or not; what git ignores stays behind. */
export function makeCopy(): void {
  removeCopy()
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const name of names.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(copy, name)), { recursive: true })
    cpSync(join(root, name), join(copy, name))
  }
}

export function removeCopy(): void {
  rmSync(copy, { recursive: true, force: true })
}

/** Puts the fault into the copy; gives how to take it out again, or null where its place is gone. */
export function plant({ file, find, replace }: Fault): (() => void) | null {
  const path = join(copy, file)
  const sound = readFileSync(path, 'utf8')
  if (sound.split(find).length !== 2) return null
  writeFileSync(
    path,
    sound.replace(find, () => replace),
  )
  return () => writeFileSync(path, sound)
}
