import type { Page } from '@playwright/test'
import { seeded } from '../../src/domain/random.ts'
import { itemsAt } from '../../src/domain/scan/sections.ts'
import { writeFile } from '../../src/domain/saved-file/write-file.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { anAssessment, answersFor } from '../factories.ts'
import { caseNamed, goTo, openFile, press } from './cases.ts'
import { answer, radio } from './scan-page.ts'
import { expect, test } from './site.ts'
import { storeAssessment, storedByTitle } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const inFirstSection = itemsAt(model, 'quick')
  .filter(({ section }) => section === 'r1')
  .map(({ id }) => id)
/** Each costs half a second; a whole run of 200 by CRASHES=200 is for a day when something about saving changed. */
const crashes = Number(process.env['CRASHES'] ?? 12)

// Only Chromium's driver can make a tab crash.
test(
  'a tab that crashes at any moment loses no answer that was shown as saved',
  { tag: '@chromium' },
  async ({ context, path, language }) => {
    test.setTimeout(90_000 + crashes * 5_000)
    const saved = wordsOf(language).save.saved.split('{')[0] ?? ''
    const random = seeded(crashes)
    const below = (end: number) => Math.floor(random() * end)
    /** By statement: what is in the storage, and after it what may still be on its way there from a tab that crashed. */
    const chosen = new Map(inFirstSection.map(id => [id, [{ value: 'none', seen: -Infinity }]]))
    let told = 0
    for (let crash = 0; crash < crashes; crash++) {
      const page = await context.newPage()
      await goTo(page, path('/scan/#r1'))
      // The statements come after the page has woken up, and "saved" is there before them from the case that it found.
      await expect(radio(page, 'Q01', 0)).toBeAttached()
      const crashed = crashSoon(page, 50 + below(250))
      for (;;) {
        const id = inFirstSection[below(inFirstSection.length)] ?? ''
        const one = { value: String(below(5)), seen: Infinity }
        chosen.get(id)?.push(one)
        const isSaved = await chooseAndLook(page, { id, value: one.value, saved }).catch(() => false)
        if (!isSaved) break
        one.seen = performance.now()
        told++
      }
      const end = await crashed
      await page.close()

      const after = await context.newPage()
      await after.goto('/404.html')
      const [stored] = Object.values(await storedByTitle(after))
      for (const [id, values] of chosen) {
        const found = String(stored?.answers[id] ?? 'none')
        const lastSeen = values.findLastIndex(({ seen }) => seen < end)
        const allowed = values.slice(lastSeen).map(({ value }) => value)
        expect(allowed, `${id} after ${crash + 1} crashes`).toContain(found)
        const underWay = allowed.slice(allowed.indexOf(found) + 1)
        chosen.set(id, [{ value: found, seen: -Infinity }, ...underWay.map(value => ({ value, seen: Infinity }))])
      }
      await after.close()
    }
    expect(told, 'answers were told as saved before the crashes').toBeGreaterThan(crashes)
  },
)

test('a storage that is cleared while the page is open gets everything back with the next answer', async ({
  page,
  path,
}) => {
  const answers = { Q01: 1, Q02: 2 } as const
  await storeAssessment(page, anAssessment({ id: 'own', title: 'Mijn', answers }))
  await goTo(page, path('/scan/#r1'))
  await page.evaluate(() => localStorage.clear())
  await answer(page, 'Q03', 3)
  expect(await storedByTitle(page)).toEqual({ Mijn: { id: 'own', answers: { ...answers, Q03: 3 } } })
  await page.reload()
  await expect(page.locator('.stmt input:checked')).toHaveCount(3)
})

test('a clock that is set back loses no answer, also not beside another tab', async ({ page, context, path }) => {
  await page.clock.install({ time: new Date('2027-03-01T12:00:00') })
  await goTo(page, path('/scan/#r1'))
  await answer(page, 'Q01', 1)
  await page.clock.setSystemTime(new Date('2020-01-01T12:00:00'))
  await answer(page, 'Q01', 4)
  await answer(page, 'Q02', 2)
  const other = await context.newPage()
  await goTo(other, path('/scan/#r1'))
  await expect(radio(other, 'Q01', 4)).toBeChecked()
  await answer(other, 'Q02', 3)
  await expect(radio(page, 'Q02', 3)).toBeChecked()
  await page.reload()
  await expect(radio(page, 'Q01', 4)).toBeChecked()
  await expect(radio(page, 'Q02', 3)).toBeChecked()
})

test(
  'an import that a crash interrupts leaves whole cases only, and can be done again',
  { tag: '@chromium' },
  async ({ page, context, path, language }) => {
    const words = wordsOf(language)
    const cases = Array.from({ length: 40 }, (_, index) =>
      anAssessment({ id: `case-${index}`, title: `Dossier ${index}`, answers: answersFor(model, 3) }),
    )
    const file = writeFile(cases, new Date('2026-12-01T09:00:00Z'))
    await goTo(page, path('/data/'))
    await openFile(page, file, words)
    const crashed = crashSoon(page, 0)
    await press(page, words.importReport.go).catch(() => {})
    await crashed

    const after = await context.newPage()
    await goTo(after, path('/data/'))
    const kept = Object.values(await storedByTitle(after))
    for (const one of kept) expect(one.answers).toEqual(answersFor(model, 3))
    await openFile(after, file, words)
    const go = after.getByRole('button', { name: words.importReport.go })
    if (kept.length < cases.length) await go.click()
    await expect(caseNamed(after, 'Dossier 39', words)).toBeVisible()
    expect(Object.keys(await storedByTitle(after))).toHaveLength(cases.length)
  },
)

/** The whole tab goes down, as when memory runs out, some milliseconds from now; resolves to when that was. */
async function crashSoon(page: Page, milliseconds: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  await new Promise(passed => setTimeout(passed, milliseconds))
  const end = performance.now()
  // It never answers: who should is gone.
  session.send('Page.crash').catch(() => {})
  await crashed
  return end
}

/** Chooses an answer and tells whether the page says, by the next frame, that it is saved. */
async function chooseAndLook(
  page: Page,
  { id, value, saved }: { id: string; value: string; saved: string },
): Promise<boolean> {
  return page.evaluate(
    async ([name, chosen, words]) => {
      const field = document.querySelector<HTMLInputElement>(`input[name="${name}"][value="${chosen}"]`)
      if (!field) return false
      field.click()
      await new Promise(drawn => requestAnimationFrame(drawn))
      return document.querySelector('.scanbar__saved')?.textContent.startsWith(words) ?? false
    },
    [id, value, saved] as const,
  )
}
