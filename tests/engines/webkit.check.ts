import { By, until, type WebDriver } from 'selenium-webdriver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { itemsAt } from '../../src/domain/scan/sections.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { aHost, type Host } from '../journeys/release.ts'
import { wordsOf } from '../journeys/words.ts'
import { checkPdfUa } from '../pdf/ua/index.ts'
import { startWebKit, type WebKit } from './webkit.ts'

const words = wordsOf('nl')
const patience = 20_000
let host: Host
let webkit: WebKit
let driver: WebDriver

beforeAll(async () => {
  host = await aHost('webkit')
  webkit = await startWebKit()
  driver = webkit.driver
})
afterAll(async () => {
  await webkit?.end()
  await host?.end()
})

async function open(address: string): Promise<void> {
  await driver.get(host.origin + address)
  await driver.wait(until.elementLocated(By.css('h1')), patience)
  await holds('!document.querySelector("astro-island[ssr]:not([client=visible])")')
}

/** Waits until the page says yes; this driver does not wait for layout by itself. */
async function holds(expression: string): Promise<void> {
  await driver.wait(() => driver.executeScript<boolean>(`return Boolean(${expression})`), patience, expression)
}

const asked = itemsAt(assembleModel(), 'quick').map(({ id }) => id)
const radio = (id: string) => `document.querySelector('input[name="${id}"][value="3"]')`

test('WebKit: scan, reload, result, PDF, and all of it without a connection', async () => {
  await open('/scan/#r1')
  for (const id of asked) {
    await driver.executeScript(`location.hash = '${id}'`)
    await holds(radio(id))
    await driver.executeScript(`${radio(id)}.closest('label').click()`)
    await holds(`${radio(id)}.checked`)
  }
  await driver.navigate().refresh()
  await holds(`${radio(asked.at(-1) ?? '')}?.checked`)

  await open('/result/')
  await holds(`document.querySelector('.result-range')`)
  expect(await driver.findElement(By.css('.result-range')).getText()).toMatch(/\d/)

  await holds('navigator.serviceWorker.controller')
  await host.close()
  await open('/en/plan/')
  expect(await driver.getTitle()).toContain('Plan')
  await open('/plan/')
  await holds(`document.querySelector('.task')`)
  expect(await checkPdfUa(await pdf())).toEqual([])
  await open('/scan/#r1')
  await holds(`${radio('Q01')}?.checked`)
})

/** The file that the PDF button makes, read where the page hands it to the browser. */
async function pdf(): Promise<Uint8Array> {
  const button = await driver.findElement(By.xpath(`//button[normalize-space()=${JSON.stringify(words.pdf.make)}]`))
  const base64 = await driver.executeAsyncScript<string>(
    `const done = arguments[arguments.length - 1]
     const { createObjectURL } = URL
     URL.createObjectURL = blob => {
       blob.arrayBuffer().then(buffer =>
         done(btoa(Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join(''))))
       return createObjectURL.call(URL, blob)
     }
     arguments[0].click()`,
    button,
  )
  return new Uint8Array(Buffer.from(base64, 'base64'))
}
