import type { Browser, Page } from '@playwright/test'
import { localePath, localeTags, type Locale } from '../../src/i18n/locales.ts'
import { settled } from '../journeys/layout.ts'
import type { State } from './states.ts'

const heights = { 360: 740, 768: 1024, 1280: 800 } as const

/** One way of looking at the site. */
export interface View {
  language: Locale
  width: keyof typeof heights
  colorScheme: 'light' | 'dark'
}

export const widths = [360, 768, 1280] as const
export const colorSchemes = ['light', 'dark'] as const

/** Draws a state in one view; gives the paths of the PDFs that were downloaded on the way there. */
export async function shoot(
  browser: Browser,
  origin: string,
  state: State,
  view: View,
  file: string,
): Promise<string[]> {
  const { language, width, colorScheme } = view
  const context = await browser.newContext({
    ...{ baseURL: origin, locale: localeTags[language], colorScheme, reducedMotion: 'reduce' },
    viewport: { width, height: heights[width] },
  })
  const page = await context.newPage()
  const pdfs = keepPdfs(page, file)
  await page.addInitScript(saved => {
    for (const [key, value] of Object.entries(saved)) localStorage.setItem(key, value)
  }, state.storage ?? {})
  await page.goto(localePath(language, state.path))
  await settled(page)
  await state.act?.(page)
  await page.screenshot({ path: file, fullPage: true, animations: 'disabled' })
  const kept = await Promise.all(pdfs)
  await context.close()
  return kept
}

/** The paths of what is downloaded from now on, beside the picture of the state. */
function keepPdfs(page: Page, file: string): Promise<string>[] {
  const pdfs: Promise<string>[] = []
  page.on('download', download => {
    if (!download.suggestedFilename().endsWith('.pdf')) return
    const path = file.replace(/\.png$/, `-${pdfs.length + 1}.pdf`)
    pdfs.push(download.saveAs(path).then(() => path))
  })
  return pdfs
}
