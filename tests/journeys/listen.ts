import type { BrowserContext } from '@playwright/test'

declare global {
  interface Window {
    reportViolation: (text: string) => void
  }
}

/** Collects what a context says or asks another host for: of all its pages, its windows and its workers. */
export async function listen(context: BrowserContext, origin: string): Promise<string[]> {
  const heard: string[] = []
  context.on('console', message => heard.push(`console ${message.type()}: ${message.text()}`))
  context.on('weberror', error => heard.push(`error: ${error.error().message}`))
  context.on('request', request => {
    if (isForeign(request.url(), origin)) heard.push(`request: ${request.url()}`)
  })
  await context.exposeBinding('reportViolation', (_, text: string) => heard.push(`policy: ${text}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.reportViolation(`${violatedDirective} ${blockedURI}`),
    )
  })
  return heard
}

/** Blobs and data are made in the page itself. */
function isForeign(url: string, origin: string): boolean {
  return !['blob:', 'data:', 'about:'].includes(new URL(url).protocol) && new URL(url).origin !== origin
}
