import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'

/** A line of the sheet: the pictures of one state in one language, or the pages of one PDF. */
export interface Row {
  title: string
  pictures: readonly Picture[]
}
export interface Picture {
  path: string
  /** How wide it is on the sheet. */
  width: number
}

const sheetWidth = 1600
/** Chromium draws no picture higher than 16,384 pixels. */
const highest = 16_000
const titleHeight = 40

/** Writes the sheet as a page, to click through, and as one picture. */
export async function writeContactSheet(browser: Browser, folder: string, rows: readonly Row[]): Promise<void> {
  const file = join(folder, 'index.html')
  writeFileSync(file, sheet(rows))
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: 800 } })
  await page.goto(pathToFileURL(file).href)
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true })
  await page.close()
}

function sheet(rows: readonly Row[]): string {
  const height = Math.min(420, Math.floor(highest / rows.length) - titleHeight)
  return `<!doctype html><meta charset="utf-8"><title>Looks</title><style>
body { margin: 0; font: 14px sans-serif; background: #777; color: #fff }
section { height: ${height + titleHeight}px; overflow: hidden; white-space: nowrap }
h2 { font-size: 14px; margin: 0; padding: 10px 8px }
img { height: ${height}px; object-fit: cover; object-position: top; margin-left: 8px }
</style>${rows.map(row).join('\n')}`
}

function row({ title, pictures }: Row): string {
  const links = pictures.map(({ path, width }) => {
    const name = basename(path)
    return `<a href="${name}"><img src="${name}" alt="${name}" width="${width}"></a>`
  })
  return `<section><h2>${title}</h2>${links.join('')}</section>`
}
