import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

export interface SavedFile {
  name: string
  bytes: Buffer
  text: string
}

/** The file that a click makes the browser save. */
export async function fileFrom(page: Page, click: () => Promise<void>): Promise<SavedFile> {
  const { name, bytes } = isChromium(page) ? await downloaded(page, click) : await handedOver(page, click)
  return { name, bytes, text: bytes.toString('utf8') }
}

async function downloaded(page: Page, click: () => Promise<void>): Promise<Omit<SavedFile, 'text'>> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Firefox tells Playwright nothing of a file that a link saves: it is read where the page hands it to the browser. */
async function handedOver(page: Page, click: () => Promise<void>): Promise<Omit<SavedFile, 'text'>> {
  const handle = await page.evaluateHandle(() => {
    const made = new Map<string, Blob>()
    const { createObjectURL } = URL
    const { click } = HTMLAnchorElement.prototype
    const saved = new Promise<{ name: string; base64: string }>(resolve => {
      URL.createObjectURL = (blob: Blob) => {
        const url = createObjectURL(blob)
        made.set(url, blob)
        return url
      }
      HTMLAnchorElement.prototype.click = async function clickAndTell() {
        click.call(this)
        URL.createObjectURL = createObjectURL
        HTMLAnchorElement.prototype.click = click
        const bytes = new Uint8Array((await made.get(this.href)?.arrayBuffer()) ?? [])
        resolve({ name: this.download, base64: btoa(Array.from(bytes, byte => String.fromCodePoint(byte)).join('')) })
      }
    })
    return { saved }
  })
  await click()
  const { name, base64 } = await handle.evaluate(({ saved }) => saved)
  return { name, bytes: Buffer.from(base64, 'base64') }
}

function isChromium(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'chromium'
}
