import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url))
const config = fileURLToPath(new URL('oxlint.json', import.meta.url))

/** Plants the files in a tree of their own that looks like ours, and tells per path which rules fire there. */
export function rulesFiring(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const tree = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true })
      writeFileSync(join(tree, path), text)
    }
    return lint(tree)
  } finally {
    rmSync(tree, { recursive: true })
  }
}

function lint(cwd: string): Record<string, string[]> {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '-c', config, '-f', 'unix', '.'], {
    cwd,
    encoding: 'utf8',
  })
  if (status !== 0 && !/^\d+ problems?$/m.test(stdout)) throw new Error(`oxlint did not run:\n${stdout}${stderr}`)
  const firing: Record<string, string[]> = {}
  for (const [, path = '', rule = ''] of stdout.matchAll(/^(\S+?):\d+:\d+: .*\[\w+\/(\S+)\]$/gm)) {
    firing[path] = [...new Set([...(firing[path] ?? []), rule])]
  }
  return firing
}
