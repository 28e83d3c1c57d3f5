import { thisMachine, type Machine } from './machine.ts'

/** What Debian calls the browser that people have. */
export const withWindows = ['chromium']
/** The quickest of Debian first: the one without windows needs 0.6 times the time of the other. */
const quickest = ['chromium-headless-shell', ...withWindows]
const elsewhere = [
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium for the tests: the chosen one, one that is there, or one that is installed now. Of Debian's, one of `names`. */
export function provideChromium(machine: Machine = thisMachine, names: readonly string[] = quickest): string {
  const { chosen, ofPlaywright, starts } = machine
  if (chosen !== undefined) {
    if (starts(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not start.`)
  }
  const present = [ofPlaywright, ...names.map(ofSystem), ...elsewhere].find(starts)
  if (present) return present
  const installed = installWithApt(machine, names)
  if (installed) return installed
  if (machine.installWithPlaywright(...(machine.isRoot ? ['--with-deps'] : [])) && starts(ofPlaywright))
    return ofPlaywright
  throw new Error(noBrowser)
}

/** How to start it: its sandbox does not work for root, as in most machines that run tests. */
export function launchOptions(
  machine: Machine = thisMachine,
  names: readonly string[] = quickest,
): { executablePath: string; args: string[] } {
  return { executablePath: provideChromium(machine, names), args: machine.isRoot ? ['--no-sandbox'] : [] }
}

const ofSystem = (name: string) => `/usr/bin/${name}`

function installWithApt({ isRoot, run, starts }: Machine, names: readonly string[]): string | undefined {
  const patient = ['-o', 'DPkg::Lock::Timeout=400']
  if (!isRoot || !run('apt-get', ...patient, 'update')) return undefined
  const name = names.find(
    name => run('apt-get', ...patient, 'install', '-y', '--no-install-recommends', name) && starts(ofSystem(name)),
  )
  return name && ofSystem(name)
}

const noBrowser = `No Chromium for the tests. Any one of these will do:
  - name one that is there:            CHROMIUM_PATH=/path/to/chromium
  - install it from your system:       apt-get install chromium (as root; tried where this runs as root)
  - install Google Chrome:             looked for in ${elsewhere.slice(1).join(', ')}
  - let Playwright download one:       npx playwright install chromium (tried)`

if (import.meta.main) console.log(provideChromium())
