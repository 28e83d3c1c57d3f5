import { writeVoteCode } from '../../src/domain/workshop/vote-code.ts'
import { fill } from '../../src/i18n/fill.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { launchOptions } from '../browser/chromium.ts'
import { axe } from './axe.ts'
import { goTo } from './cases.ts'
import { expect, test } from './site.ts'
import { store } from './stored.ts'
import { aWorkshop, deskOn, seven, workshopWords } from './workshop-page.ts'

const { args, ...options } = launchOptions()
// There is a camera, and a visitor who refuses it.
const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream=deny']
test.use({ launchOptions: { ...options, args: [...args, ...camera] } })

const model = assembleModel()
const asked = seven.flatMap(id => model.items.find(item => item.id === id) ?? [])
const [item = ''] = seven

test('where the camera is refused it says so, and a pasted code counts as well', async ({ page, path, language }) => {
  const words = workshopWords(language)
  const { camera, codesIn } = words
  await store(page, aWorkshop([{ did: 'go', to: { at: 'statement', item, step: 'vote' } }], { byCode: true }))
  await goTo(page, path('/workshop/'))
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: camera.open }).click()
  await expect(dialog.getByText(camera.problems.refused)).toBeVisible()
  await expect(dialog.getByText(fill(camera.instead, { title: codesIn.title }))).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.getByRole('button', { name: camera.again }).click()
  await expect(dialog.getByText(camera.problems.refused)).toBeVisible()
  await page.getByRole('button', { name: camera.close, exact: true }).click()
  await expect(page.getByRole('button', { name: camera.open })).toBeFocused()

  await page.getByText(codesIn.title, { exact: true }).click()
  await page.getByLabel(codesIn.label).fill(writeVoteCode({ kind: 'person', nonce: 1, answers: { [item]: 3 } }, asked))
  await page.getByRole('button', { name: codesIn.read }).click()
  await deskOn(page, words).isCounted(1, 30)
})

for (const [name, problem] of [
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'busy'],
  [null, 'unsupported'],
] as const) {
  test(`where the camera fails by ${name ?? 'not being known'} it says why`, async ({ page, path, language }) => {
    const { camera } = workshopWords(language)
    await page.addInitScript(fault => {
      const mediaDevices = fault && { getUserMedia: () => Promise.reject(new DOMException('', fault)) }
      Object.defineProperty(Navigator.prototype, 'mediaDevices', { value: mediaDevices ?? undefined })
    }, name)
    await store(page, aWorkshop([], { byCode: true }))
    await goTo(page, path('/workshop/'))
    await page.getByRole('button', { name: camera.open }).click()
    await expect(page.getByRole('dialog').getByText(camera.problems[problem])).toBeVisible()
  })
}

test('as long as the browser asks, the page says what to do and can be left', async ({ page, path, language }) => {
  const { camera } = workshopWords(language)
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise(() => {})
  })
  await store(page, aWorkshop([], { byCode: true }))
  await goTo(page, path('/workshop/'))
  await page.getByRole('button', { name: camera.open }).click()
  await expect(page.getByRole('dialog').getByText(camera.asking)).toBeVisible()
  expect(await axe(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: camera.open })).toBeFocused()
})
