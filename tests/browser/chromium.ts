import { thisMachine, type Machine } from './machine.ts'

/** What Debian brings, the quickest first: the one without windows needs 0.6 times the time of the other. */
const ofDebian = ['chromium-headless-shell', 'chromium']
const usualPlaces = [
  ...ofDebian.map(name => `/usr/bin/${name}`),
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium for the tests: the chosen one, one that is there, or one that is installed now. */
export function provideChromium(machine: Machine = thisMachine): string {
  const { chosen, ofPlaywright, starts } = machine
  if (chosen !== undefined) {
    if (starts(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH names ${chosen}, which does not start.`)
  }
  const present = [ofPlaywright, ...usualPlaces].find(starts)
  if (present) return present
  const installed = installWithApt(machine)
  if (installed) return installed
  if (machine.installWithPlaywright(...(machine.isRoot ? ['--with-deps'] : [])) && starts(ofPlaywright))
    return ofPlaywright
  throw new Error(noBrowser)
}

/** How to start it: its sandbox does not work for root, as in most machines that run tests. */
export function launchOptions(machine: Machine = thisMachine): { executablePath: string; args: string[] } {
  return { executablePath: provideChromium(machine), args: machine.isRoot ? ['--no-sandbox'] : [] }
}

function installWithApt({ isRoot, run, starts }: Machine): string | undefined {
  const patient = ['-o', 'DPkg::Lock::Timeout=400']
  if (!isRoot || !run('apt-get', ...patient, 'update')) return undefined
  const name = ofDebian.find(
    name => run('apt-get', ...patient, 'install', '-y', '--no-install-recommends', name) && starts(`/usr/bin/${name}`),
  )
  return name && `/usr/bin/${name}`
}

const noBrowser = `No Chromium for the tests. Any one of these will do:
  - name one that is there:            CHROMIUM_PATH=/path/to/chromium
  - install it from your system:       apt-get install chromium (as root; tried where this runs as root)
  - install Google Chrome:             looked for in ${usualPlaces.slice(3).join(', ')}
  - let Playwright download one:       npx playwright install chromium (tried)`

if (import.meta.main) console.log(provideChromium())
