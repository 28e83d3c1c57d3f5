import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'

/** What finding a browser needs of the machine it runs on. */
export interface Machine {
  /** The visitor's own choice (CHROMIUM_PATH). */
  chosen: string | undefined
  /** Where Playwright puts its own browser. */
  ofPlaywright: string
  isRoot: boolean
  /** True for a browser that starts; a package that only points to a shop of apps does not. */
  starts: (path: string) => boolean
  /** Runs a command with its output on screen; true when it succeeded. */
  run: (command: string, ...options: string[]) => boolean
  installWithPlaywright: (...options: string[]) => boolean
}

const playwright = fileURLToPath(new URL('../../node_modules/@playwright/test/cli.js', import.meta.url))

export const thisMachine: Machine = {
  chosen: process.env['CHROMIUM_PATH'],
  ofPlaywright: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  starts: path => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0,
  run,
  installWithPlaywright: (...options) => run(process.execPath, playwright, 'install', ...options, 'chromium'),
}

/** Standard output stays free for the answer. */
function run(command: string, ...options: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, options, { stdio: ['ignore', 2, 2], env }).status === 0
}
