import { bars, marks } from './bars.ts'
import { firstLoad, type FirstLoad } from './first-load.ts'
import { modulesOf, type Modules } from './modules.ts'
import type { Site } from './site.ts'
import { stylesIn } from './tags.ts'

const kilobyte = 1000

/** One weight and the bar it must stay under; null where there is none. */
export interface Figure {
  page: string
  what: string
  weight: number
  bar: number | null
  files: readonly string[]
}

/** Every weight of the site. */
export function figuresOf(site: Site): Figure[] {
  const modules = modulesOf(site)
  const loads = new Map(site.pages.map(page => [page, firstLoad(site, modules, page)]))
  return [...loads].flatMap(([page, load]) => {
    const figure = (what: string, files: readonly string[], bar: number | null, more = 0): Figure => ({
      ...{ page, what, files, bar },
      weight: files.reduce((sum, file) => sum + site.weight(file), more) / kilobyte,
    })
    const styles = site.packed(load.html.map(file => stylesIn(site.text(file))).join(''))
    const scan = /^\/(\w+\/)?scan\/$/.test(page) ? bars.scan : null
    const join = page.endsWith('/workshop/join/') ? bars.join : null
    return [
      figure('HTML', load.html, scan?.html ?? null, -styles),
      figure('JS', load.js, scan?.js ?? join?.js ?? null),
      ...(isEstimator(page) ? [figure('JS, own', ownScripts(page, loads), bars.estimator)] : []),
      figure('CSS', load.css, bars.css, styles),
      figure('font', load.font, bars.font),
      figure('whole', Object.values(load).flat(), scan?.whole ?? null),
      ...onDemand(site, modules, load, 'charts').map(files => figure('charts, later', files, bars.charts)),
      ...onDemand(site, modules, load, 'qr').map(files => figure('QR, later', files, bars.join.qr)),
      ...onDemand(site, modules, load, 'scanner').map(files => figure('scanner, later', files, bars.scanner)),
      ...onDemand(site, modules, load, 'pdf').map(files => figure('PDF, later', files, bars.pdf)),
    ]
  })
}

const isEstimator = (page: string) => page.endsWith('/roi/')

/** What no other page asks for; the same page in another language is no other. */
function ownScripts(page: string, loads: ReadonlyMap<string, FirstLoad>): string[] {
  const elsewhere = [...loads].filter(([other]) => !isEstimator(other)).flatMap(([, { js }]) => js)
  return (loads.get(page)?.js ?? []).filter(script => !elsewhere.includes(script))
}

/** The scripts that one `import()` brings, for each that brings the library. */
function onDemand(site: Site, modules: Modules, { js }: FirstLoad, library: keyof typeof marks): string[][] {
  const extra = modules.onDemand(js).map(script => modules.needed([script]).filter(file => !js.includes(file)))
  return extra.filter(files => files.some(file => marks[library].test(site.text(file))))
}
