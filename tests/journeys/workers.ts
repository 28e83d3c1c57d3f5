import type { BrowserContext } from '@playwright/test'

/** As a browser does that allows no service workers: the site must bear it in silence. */
export async function refuseWorkers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!('ServiceWorkerContainer' in window)) return
    Object.defineProperty(ServiceWorkerContainer.prototype, 'register', {
      value: () => Promise.reject(new DOMException('No workers here', 'SecurityError')),
    })
  })
}
