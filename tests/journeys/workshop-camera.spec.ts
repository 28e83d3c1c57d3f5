import type { Page } from '@playwright/test'
import { codeMark } from '../../src/domain/workshop/codes-in.ts'
import { writeVoteCode } from '../../src/domain/workshop/vote-code.ts'
import { fill } from '../../src/i18n/fill.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { testBefore } from './fake-camera.ts'
import { asked as otherStatements, invited } from './join-page.ts'
import { lowTargets, stickingOut } from './layout.ts'
import { expect } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, seven, workshopWords } from './workshop-page.ts'

const model = assembleModel()
const asked = seven.flatMap(id => model.items.find(item => item.id === id) ?? [])
const [item = ''] = seven
const site = 'https://beklijf.example/workshop/join/'
const linkOf = (code: string) => `${site}${codeMark}${code}`
const codeOf = (nonce: number) => writeVoteCode({ kind: 'person', nonce, answers: { [item]: 3 } }, asked)
const ofOthers = writeVoteCode({ kind: 'person', nonce: 3, answers: {} }, otherStatements)

const test = testBefore([linkOf(codeOf(1)), null, linkOf(codeOf(2)), linkOf(ofOthers), `${site}${invited}`])

test('codes held before the camera count, and each is told once', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { camera, joining, sets } = words
  const loaded: string[] = []
  page.on('request', request => loaded.push(request.url()))
  await openDesk(page, path('/workshop/'))
  expect(loaded.filter(isReader)).toEqual([])

  const status = page.locator('.scanner [role="status"]')
  await tell(page)
  await scan(page, language)
  await expect(page.getByLabel(camera.picture)).toBeVisible()
  await expect(status).toContainText(camera.added)
  expect(await axe(page)).toEqual([])
  await expect(status).toContainText(fill(joining.received, { count: 2 }))
  await expect(status).toContainText(fill(camera.other, { set: sets.twelve.title }))
  await expect(status).toContainText(camera.none)
  const told = await page.evaluate(() => window.toldByCamera)
  expect(told.filter(text => text === camera.added)).toHaveLength(2)
  expect(told.filter(text => text === camera.none)).toHaveLength(1)
  // The first is held up once more.
  await expect(status).toContainText(camera.known)
  expect(loaded.filter(isReader)).toHaveLength(1)

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('button', { name: camera.open })).toBeFocused()
  await expect.poll(() => lights(page)).toEqual([false])
  await deskOn(page, words).isCounted(2, 30)
  await page.reload()
  await deskOn(page, words).isCounted(2, 30)
})

test('on a phone all of it fits, and light and dark read well', async ({ page, path, language }) => {
  const { camera } = workshopWords(language)
  await page.setViewportSize({ width: 320, height: 740 })
  await openDesk(page, path('/workshop/'))
  await scan(page, language)
  await expect(page.locator('.scanner [role="status"]')).toContainText(camera.added)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axe(page)).toEqual([])
  }
  expect(await stickingOut(page)).toEqual([])
  expect(await lowTargets(page)).toEqual([])
})

test('the camera goes off with the tab, the button and the lead', async ({ page, context, path, language }) => {
  const { camera, lock } = workshopWords(language)
  await openDesk(page, path('/workshop/'))
  await scan(page, language)
  await expect.poll(() => lights(page)).toEqual([true])
  await page.getByRole('button', { name: camera.stop }).click()
  await expect.poll(() => lights(page)).toEqual([false])

  await scan(page, language)
  await expect.poll(() => lights(page)).toEqual([false, true])
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: true })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'hidden')
  })
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => lights(page)).toEqual([false, false])

  await scan(page, language)
  await expect.poll(() => lights(page)).toEqual([false, false, true])
  const other = await context.newPage()
  await goTo(other, path('/workshop/'))
  await other.getByRole('button', { name: lock.takeOver }).click()
  await expect(page.getByText(lock.taken)).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect.poll(() => lights(page)).toEqual([false, false, false])
  await expect(page.getByRole('button', { name: camera.open })).toBeDisabled()
})

test('a browser that reads QR codes itself fetches nothing for it', async ({ page, path, language }) => {
  const words = workshopWords(language)
  await page.addInitScript(
    link => {
      window.BarcodeDetector = class {
        static getSupportedFormats = async () => ['qr_code']
        detect = async (picture: HTMLVideoElement) => (picture.videoWidth > 0 ? [{ rawValue: link }] : [])
      }
    },
    linkOf(codeOf(9)),
  )
  const loaded: string[] = []
  page.on('request', request => loaded.push(request.url()))
  await openDesk(page, path('/workshop/'))
  await scan(page, language)
  await expect(page.getByRole('dialog')).toContainText(words.camera.added)
  await page.keyboard.press('Escape')
  await deskOn(page, words).isCounted(1, 30)
  expect(loaded.filter(isReader)).toEqual([])
})

test('what reads the codes is asked for again when it did not come', async ({ page, path, language, heard }) => {
  const { camera } = workshopWords(language)
  await openDesk(page, path('/workshop/'))
  await page.route(isReader, route => route.abort())
  await scan(page, language)
  await expect(page.getByRole('dialog')).toContainText(camera.problems.notLoaded)
  await expect.poll(() => lights(page)).toEqual([false])
  await page.unroute(isReader)
  await page.getByRole('button', { name: camera.again }).click()
  await expect(page.getByRole('dialog')).toContainText(camera.added)
  expect(heard.splice(0)).toEqual([expect.stringContaining('Failed to load resource')])
})

test('no other page of the site may ask for the camera', async ({ page, path, heard }) => {
  const ask = () =>
    page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        picture => picture.getTracks().forEach(track => track.stop()),
        error => `${error}`,
      ),
    )
  await goTo(page, path('/workshop/'))
  expect(await ask()).toBeUndefined()
  for (const other of ['/scan/', '/workshop/join/', '/workshop/screen/'] as const) {
    await goTo(page, path(other))
    expect(await ask()).toMatch(/NotAllowedError/)
  }
  for (const said of heard.splice(0)) expect(said).toMatch(/[Pp]ermissions policy/)
})

declare global {
  interface Window {
    toldByCamera: string[]
    pictures: MediaStream[]
  }
}

const isReader = (address: URL | string) => /\/decode\.[\w-]+\.js$/.test(String(address))

/** A room that votes, on a page that remembers which cameras it opened. */
async function openDesk(page: Page, address: string): Promise<void> {
  await store(page, aWorkshop([{ did: 'go', to: { at: 'statement', item, step: 'vote' } }], { byCode: true }))
  await page.addInitScript(() => {
    window.pictures = []
    const { mediaDevices } = navigator
    const open = mediaDevices.getUserMedia.bind(mediaDevices)
    mediaDevices.getUserMedia = async wanted => {
      const picture = await open(wanted)
      window.pictures.push(picture)
      return picture
    }
  })
  await goTo(page, address)
}

async function scan(page: Page, language: Locale): Promise<void> {
  await page.getByRole('button', { name: workshopWords(language).camera.open }).click()
}

/** Of each camera that was opened, in turn: whether its light is on. */
async function lights(page: Page): Promise<boolean[]> {
  return page.evaluate(() => window.pictures.map(one => one.getTracks().some(track => track.readyState === 'live')))
}

/** Writes down whatever is told of a code, each time it is told. */
async function tell(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.toldByCamera = []
    new MutationObserver(changes => {
      const added = changes.flatMap(change => [...change.addedNodes])
      const notes = added.flatMap(node => (node instanceof Element ? [...node.querySelectorAll('.note')] : []))
      window.toldByCamera.push(...notes.map(note => note.textContent ?? ''))
    }).observe(document.body, { childList: true, subtree: true })
  })
}
