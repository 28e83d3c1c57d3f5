import { writeInvitation } from '../../src/domain/workshop/join-link.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { goTo } from './cases.ts'
import { refuseCopying } from './clipboard.ts'
import { answerFirst, codeOn, foursOn, invitationTo, invited, joinWords, onward } from './join-page.ts'
import { stickingOut } from './layout.ts'
import { readQr } from './read-qr.ts'
import { expect, test } from './site.ts'

const narrow = { width: 320, height: 640 }
/** Of another release: the same set with other statements. */
const otherStatements = () => {
  const model = assembleModel()
  const items = model.items.filter(({ id }) => id !== 'Q08')
  return `#${writeInvitation({ chosen: { set: 'full' }, context: { stage: 'after' }, askRole: false }, { items }, { seven: [], twelve: [] })}`
}

for (const [kind, hash, problem] of [
  ['wrong', '#nothing-of-ours', 'broken'],
  ['damaged', invited.replace(/.$/, last => (last === '0' ? '1' : '0')), 'broken'],
  ['for other statements', otherStatements(), 'otherSet'],
] as const) {
  test(`a link that is ${kind} says so, and a good one can be pasted`, async ({ page, path, language }) => {
    const { invitation, kind } = joinWords(language)
    await goTo(page, path(`/workshop/join/${hash}`))
    await expect(page.getByText(invitation.problems[problem])).toBeVisible()
    await expect(page.getByText(invitation.again)).toBeVisible()
    await page.getByLabel(invitation.label).fill(`Doe mee: https://example.org/workshop/join/${invited} tot zo`)
    await page.keyboard.press('Enter')
    await expect(page.getByText(kind.title)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('without a link an invitation can be typed, in small letters and groups', async ({ page, path, language }) => {
  const { invitation, kind } = joinWords(language)
  await goTo(page, path('/workshop/join/'))
  await expect(page.getByText(invitation.missing)).toBeVisible()
  await page.getByRole('button', { name: invitation.open }).click()
  await expect(page.getByLabel(invitation.label)).toBeFocused()
  await page.keyboard.type(
    invited
      .slice(1)
      .toLowerCase()
      .replace(/^(.{4})/, '$1 '),
  )
  await page.keyboard.press('Enter')
  await expect(page.getByText(kind.title)).toBeVisible()
})

test('whoever comes back without the link finds the answers again', async ({ page, path, language }) => {
  const { invitation, resume } = joinWords(language)
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await goTo(page, path('/workshop/join/'))
  await page.getByRole('link', { name: invitation.leftOpen }).click()
  await expect(page.getByRole('button', { name: resume })).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the QR code opens the same code elsewhere, in ${colorScheme}`,
    { tag: '@chromium' },
    async ({ page, elsewhere, path, language, baseURL }) => {
      const { code, handed } = joinWords(language)
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(narrow)
      await goTo(page, path(`/workshop/join/${invited}`))
      await answerFirst(page)
      await onward(page).click()
      const other = await elsewhere.newPage()
      const link = await readQr(page.getByRole('img', { name: code.qr }), other)
      const shown = await foursOn(page).innerText()
      expect(link).toBe(`${baseURL}${path('/workshop/join/')}#v.${shown.replaceAll(/\s/g, '')}`)

      await other.setViewportSize(narrow)
      await goTo(other, link ?? '')
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(handed.title)
      expect(await codeOn(other)).toEqual(await codeOn(page))
      await other.goto(`${link?.slice(0, -1)}${link?.endsWith('0') ? '1' : '0'}`)
      await other.reload()
      await expect(other.getByText(handed.wrong)).toBeVisible()
    },
  )
}

test('a code can be copied, shared and read from afar', async ({ page, context, path, language }) => {
  const { code } = joinWords(language)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: { url: string }) => Promise.resolve(void (document.title = url)),
    })
  })
  await page.setViewportSize(narrow)
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await onward(page).click()
  const shown = await foursOn(page).innerText()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: code.copy }).click()
  await expect(page.getByText(code.copied)).toBeVisible()
  expect((await clipboard()).split(' ')).toEqual(shown.split(/\s+/).filter(Boolean))
  await page.getByRole('button', { name: code.copyLink }).click()
  await expect.poll(clipboard).toMatch(/\/workshop\/join\/#v\.[0-9A-Z]+$/)
  await page.getByRole('button', { name: code.share }).click()
  await expect(page).toHaveTitle(await clipboard())

  await page.getByRole('button', { name: code.large }).click()
  const fours = page.locator('dialog[open] .fours')
  expect(await fours.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(
    40,
  )
  expect(await fours.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
  expect(await stickingOut(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: code.large })).toBeFocused()
})

test('where nothing can be copied the page says what else there is', async ({ page, path, language }) => {
  const { code } = joinWords(language)
  await refuseCopying(page)
  await goTo(page, path(`/workshop/join/${invited}`))
  await answerFirst(page)
  await onward(page).click()
  await page.getByRole('button', { name: code.copyLink }).click()
  await expect(page.getByText(code.notCopied)).toBeVisible()
})

test('a role is asked only where the invitation asks it', async ({ page, path }) => {
  const without = invitationTo({ chosen: { set: 'seven' }, context: { stage: 'before' }, askRole: false })
  await goTo(page, path(`/workshop/join/${without}`))
  await expect(onward(page)).toBeVisible()
  await expect(page.locator('#role')).toHaveCount(0)
})
