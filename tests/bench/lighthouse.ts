import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { launchOptions } from '../browser/chromium.ts'

export interface Audit {
  page: string
  /** 0 to 100 per category. */
  scores: Record<string, number>
  /** What kept a category below 100. */
  failed: string[]
}
interface Options {
  port: number
  categories: readonly string[]
  /** False: no slowed network and processor, which only the performance score needs. */
  throttled: boolean
}

/** Lighthouse's scores of pages, one after the other, as a phone. */
export async function audit(
  origin: string,
  pages: readonly string[],
  { port, categories, throttled }: Options,
): Promise<Audit[]> {
  const { executablePath, args } = launchOptions()
  const browser = await chromium.launch({ executablePath, args: [...args, `--remote-debugging-port=${port}`] })
  const audits: Audit[] = []
  try {
    for (const page of pages) audits.push(await auditPage(origin, page, { port, categories, throttled }))
  } finally {
    await browser.close()
  }
  return audits
}

/** Without a stopwatch there is nothing to wait for once a page is loaded, and the worker that keeps the site is no page. */
const unhurried = {
  throttlingMethod: 'provided',
  skipAboutBlank: true,
  maxWaitForLoad: 3_000,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
} as const

async function auditPage(origin: string, page: string, { port, categories, throttled }: Options): Promise<Audit> {
  const result = await lighthouse(origin + page, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
    ...(throttled ? {} : unhurried),
  })
  if (!result) throw new Error(`Lighthouse says nothing of ${page}`)
  const { lhr } = result
  const scores = Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)] as const)
  const weighed = new Set(
    Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  )
  const failed = Object.values(lhr.audits).filter(({ id, score }) => weighed.has(id) && score !== null && score < 1)
  return { page, scores: Object.fromEntries(scores), failed: failed.map(({ id, title }) => `${id}: ${title}`) }
}
