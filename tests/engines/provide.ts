import { existsSync } from 'node:fs'
import { thisMachine } from '../browser/machine.ts'

/** The engines beside Chromium, each with the program that shows it is there and Debian's packages that bring it. */
export const engines = {
  firefox: { program: '/usr/bin/firefox-esr', packages: ['firefox-esr'] },
  webkit: { program: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver'] },
  screen: { program: '/usr/bin/Xvfb', packages: ['xvfb'] },
} as const

/**
 * Makes sure that every engine is there: as root by installing what is missing, else by saying what to install.
 * Throws an Error with the reason where one stays missing, so that no engine drops out of the tests unnoticed.
 */
export function provideEngines(): void {
  const missing = () => Object.values(engines).filter(({ program }) => !existsSync(program))
  if (missing().length === 0) return
  const packages = missing().flatMap(engine => engine.packages)
  const { isRoot, run } = thisMachine
  const patient = ['-o', 'DPkg::Lock::Timeout=400']
  if (isRoot && run('apt-get', ...patient, 'update'))
    run('apt-get', ...patient, 'install', '-y', '--no-install-recommends', ...packages)
  const left = missing().map(({ program }) => program)
  if (left.length > 0) {
    throw new Error(
      `Missing: ${left.join(', ')}. These tests need a Debian with: apt-get install ${packages.join(' ')}` +
        (isRoot ? ' (tried, and it did not work)' : ' (as root it is done for you)'),
    )
  }
}

if (import.meta.main) provideEngines()
