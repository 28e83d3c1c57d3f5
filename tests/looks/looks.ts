/**
 * Draws every state of the built site, to look at: three widths, light and dark, every language, and the pages of every PDF.
 * `npm run looks`, or `npm run looks -- scan` for the states with that in their name. The pictures are in tests/looks/out/.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from '@playwright/test'
import { locales, type Locale } from '../../src/i18n/locales.ts'
import { launchOptions } from '../browser/chromium.ts'
import { writeContactSheet, type Row } from './contact-sheet.ts'
import { drawPdf, howToDrawPdfs } from './pdf-pages.ts'
import { serve } from './server.ts'
import { colorSchemes, shoot, widths, type View } from './shoot.ts'
import { states, type State } from './states.ts'

const out = fileURLToPath(new URL('out/', import.meta.url))
const atOnce = 4
/** How large a picture is on the sheet: the part of its own width, and the width of a page on paper. */
const onSheet = 0.3
const pdfWidth = 300

const [wanted = ''] = process.argv.slice(2)
const chosen = states.filter(({ name }) => name.includes(wanted))
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const { origin, stop } = await serve()
const browser = await chromium.launch(launchOptions())
try {
  const tasks = chosen.flatMap(state =>
    locales.filter(language => !state.only || state.only === language).map(language => ({ state, language })),
  )
  const rows: Row[][] = []
  for (const { state, language } of tasks) rows.push(await drawState(browser, origin, state, language))
  await writeContactSheet(browser, out, rows.flat())
  console.log(
    `${rows.flat().length} rows: ${relative(process.cwd(), join(out, 'index.html'))} and contact-sheet.png beside it`,
  )
} finally {
  await browser.close()
  stop()
}

/** A row with every view, and one for the PDF it brings: a PDF is the same in every view. */
async function drawState(browser: Browser, origin: string, state: State, language: Locale): Promise<Row[]> {
  const title = `${state.name} ${language}`
  const views = widths.flatMap(width => colorSchemes.map((colorScheme): View => ({ language, width, colorScheme })))
  const fileOf = ({ width, colorScheme }: View) => join(out, `${state.name}-${language}-${width}-${colorScheme}.png`)
  const pdfs: string[] = []
  for (let start = 0; start < views.length; start += atOnce) {
    const group = views.slice(start, start + atOnce)
    const found = await Promise.all(group.map(view => shoot(browser, origin, state, view, fileOf(view))))
    pdfs.push(...found.flat())
  }
  console.log(title)
  return [
    { title, pictures: views.map(view => ({ path: fileOf(view), width: view.width * onSheet })) },
    ...pdfRows(title, pdfs.slice(0, 1)),
  ]
}

function pdfRows(title: string, pdfs: readonly string[]): Row[] {
  return pdfs.flatMap(pdf => {
    const pages = drawPdf(pdf)
    if (!pages) console.log(howToDrawPdfs)
    return pages ? [{ title: `${title}, PDF`, pictures: pages.map(path => ({ path, width: pdfWidth })) }] : []
  })
}
