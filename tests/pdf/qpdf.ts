import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What `qpdf --check` makes of a file; `not installed` is said on the console too, so that nobody takes it for a pass. */
export function checkWithQpdf(bytes: Uint8Array): 'clean' | 'not installed' | { complaint: string } {
  const folder = mkdtempSync(join(tmpdir(), 'beklijf-pdf-'))
  const file = join(folder, 'checked.pdf')
  writeFileSync(file, bytes)
  const run = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  if (run.error) {
    console.log('qpdf is not installed: the syntax of the PDF was not checked')
    return 'not installed'
  }
  return run.status === 0 ? 'clean' : { complaint: `${run.stdout}${run.stderr}` }
}
