/**
 * Times, each beside a bare page served the same way in the same run: `npm run build && npm run bench`. With `--write`
 * the tables go into README.md beside this file. It fails nothing: a clock is only worth what its machine is.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chromium } from '@playwright/test'
import { launchOptions } from '../browser/chromium.ts'
import { openSite, untranslatedPages } from '../budgets/site.ts'
import { audit } from './lighthouse.ts'
import { clickToFrame, largestPaint, median, pdfTime, shiftOf, slideToFrame } from './measure.ts'
import { returnsTime, squiggleTime } from './returns.ts'
import { serveBare, serveSite } from './servers.ts'
import { keyToScreen, pasteToFrame, thousandCounted } from './workshop.ts'

const rounds = 5
/** A paint comes with a frame, a sixtieth of a second sooner or later: its row needs more of them. */
const paintsPerRound = 5
const readme = new URL('README.md', import.meta.url)

interface Row {
  what: string
  bar: string
  site: number[]
  bare: number[]
  digits: number
}

const [site, bare] = [await serveSite(), await serveBare()]
const browser = await chromium.launch(launchOptions())
const row = (what: string, bar: string, digits = 0): Row => ({ what, bar, site: [], bare: [], digits })
const lcp = row('largest paint of the scan, cold, 4× slowdown (ms)', '≤ 500, ≤ 1.4 × bare')
const click = row('click on an answer → next frame, 4× slowdown (ms)', '≤ 20, ≤ 1.4 × bare', 1)
const clickAnyMoment = row('click on an answer at any moment → next frame, 4× slowdown (ms)', '≤ 20', 1)
const shift = row('layout shift of the scan, first visit', '0', 4)
const savedShift = row('layout shift of the result, with saved work', '0', 4)
const worker = row('largest paint of the start page with the worker, beside without (ms)', 'unchanged')
const returns = row(
  '10,000 returns of three streams over 24 months, in Node (ms; beside it: Squiggle)',
  '≤ 16, ≤ 0.2 × Squiggle',
  1,
)
const slide = row(
  'move of a slider of the returns → frame with range, histogram and line (ms; beside it: a frame without change)',
  'the next frame',
  1,
)
const pdf = row('click → PDF of about 10 pages, chunk and fonts included (ms)', '≤ 600')
const inWorkshop = {
  lcp: row('largest paint of the pages of a workshop, the slowest of them, cold, 4× slowdown (ms)', '≤ 500'),
  counted: row('a thousand codes counted on twelve statements, in Node (ms)', '≤ 50', 1),
  pasted: row('click → frame with what came of 200 codes from a chat (ms)', '≤ 300'),
  key: row('key press → count on the audience window, 4× slowdown (ms)', '≤ 100'),
  reveal: row('reveal → bars on the audience window, 4× slowdown (ms)', '≤ 100'),
}
for (let round = 1; round <= rounds; round++) {
  console.log(`Round ${round} of ${rounds}`)
  for (let paint = 1; paint <= paintsPerRound; paint++) {
    lcp.bare.push(await largestPaint(browser, bare.origin, '/'))
    lcp.site.push(await largestPaint(browser, site.origin, '/scan/'))
  }
  const clicks = {
    bare: await clickToFrame(browser, bare.origin, '/'),
    site: await clickToFrame(browser, site.origin, '/scan/#r1'),
  }
  for (const which of ['bare', 'site'] as const) {
    click[which].push(clicks[which].frame)
    clickAnyMoment[which].push(clicks[which].any)
  }
  shift.bare.push(await shiftOf(browser, bare.origin, '/', false))
  shift.site.push(await shiftOf(browser, site.origin, '/scan/', false))
  savedShift.site.push(await shiftOf(browser, site.origin, '/result/', true))
  worker.bare.push(await largestPaint(browser, site.origin, '/', false))
  worker.site.push(await largestPaint(browser, site.origin, '/'))
  returns.site.push(returnsTime())
  returns.bare.push(await squiggleTime())
  const { moved, empty } = await slideToFrame(browser, site.origin)
  slide.site.push(moved)
  slide.bare.push(empty)
  pdf.site.push(await pdfTime(browser, site.origin))
  const paints: number[] = []
  for (const page of ['', 'screen/', 'join/'])
    paints.push(await largestPaint(browser, site.origin, `/workshop/${page}`))
  inWorkshop.lcp.site.push(Math.max(...paints))
  inWorkshop.counted.site.push(thousandCounted())
  inWorkshop.pasted.site.push(await pasteToFrame(browser, site.origin))
  const { counted, revealed } = await keyToScreen(browser, site.origin)
  inWorkshop.key.site.push(counted)
  inWorkshop.reveal.site.push(revealed)
}
await browser.close()

const pages = untranslatedPages(openSite()).filter(page => page.endsWith('/'))
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const audits = await audit(site.origin, pages, { port: 9333, categories, throttled: true })
site.end()
bare.end()

const number = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits))
const rows = [lcp, click, clickAnyMoment, shift, savedShift, worker, pdf, returns, slide, ...Object.values(inWorkshop)]
const tables = [
  '| what | bar | site, median | bare page | ratio |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map(({ what, bar, site, bare, digits }) => {
    const [ours, theirs] = [median(site), median(bare)]
    const ratio = theirs > 0 ? number(ours / theirs, 2) : '–'
    return `| ${what} | ${bar} | ${number(ours, digits)} | ${number(theirs, digits)} | ${ratio} |`
  }),
  '',
  `| Lighthouse, phone | ${categories.join(' | ')} | below 100 by |`,
  `| --- | ${categories.map(() => '---').join(' | ')} | --- |`,
  ...audits.map(
    ({ page, scores, failed }) =>
      `| ${page} | ${categories.map(id => scores[id]).join(' | ')} | ${failed.join('; ')} |`,
  ),
  '',
  `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}, Chromium ${browser.version()}.`,
].join('\n')
console.log(tables)
if (process.argv.includes('--write')) {
  const text = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    text.replace(/(<!-- figures -->\n)[^]*$/, (_, mark: string) => `${mark}\n${tables}\n`),
  )
}
