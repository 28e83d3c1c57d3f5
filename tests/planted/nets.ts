import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { copy } from './copy.ts'
import type { Net } from './fault.ts'

/** What a net said: nothing, that a test failed, or that it could not even be thrown (a file that does not load, no build). */
export type Catch = 'green' | 'red' | 'did not run'

const report = join(copy, 'report.json')

/** Throws a net over the copy as it is now. Only a test that ran and failed counts as red. */
export function throwNet(net: Net): Catch {
  if ('unit' in net) return vitest('tests/vitest.config.ts', net.unit)
  if (!run(['run', 'build'])) return 'did not run'
  if ('budgets' in net) return vitest('tests/budgets/vitest.config.ts', ['--testNamePattern', net.budgets])
  const journey = ['-c', 'tests/journeys/playwright.config.ts', net.journey, '--grep', net.test, '--project', 'nl']
  const passed = run(['exec', '--', 'playwright', 'test', ...journey, '--reporter', 'json'], report)
  const { expected, unexpected }: { expected: number; unexpected: number } = readReport().stats
  return verdict(passed, { ran: expected + unexpected, failed: unexpected })
}

function vitest(config: string, others: readonly string[]): Catch {
  const reporting = ['--reporter', 'json', '--outputFile', report]
  const passed = run(['exec', '--', 'vitest', 'run', '--config', config, ...others, ...reporting])
  const counts: { numPassedTests: number; numFailedTests: number } = readReport()
  return verdict(passed, { ran: counts.numPassedTests + counts.numFailedTests, failed: counts.numFailedTests })
}

function verdict(passed: boolean, { ran, failed }: { ran: number; failed: number }): Catch {
  if (failed > 0) return 'red'
  return passed && ran > 0 ? 'green' : 'did not run'
}

function readReport() {
  return JSON.parse(readFileSync(report, 'utf8'))
}

/** npm finds the packages of the folders above by itself. */
function run(npm: readonly string[], playwrightReport = ''): boolean {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport }
  return spawnSync('npm', npm, { cwd: copy, env, shell: process.platform === 'win32' }).status === 0
}
