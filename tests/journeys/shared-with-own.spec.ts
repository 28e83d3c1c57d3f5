import { seal, toBits } from '../../src/domain/saved-file/bits.ts'
import { writeShareCode } from '../../src/domain/saved-file/share-code.ts'
import { assembleModel } from '../../src/schemas/assemble.ts'
import { anAssessment, answersFor, exampleAnswers } from '../factories.ts'
import { goTo, press } from './cases.ts'
import { answer } from './scan-page.ts'
import { expect, test } from './site.ts'
import { allStored, keyOf, storeAll } from './stored.ts'
import { wordsOf } from './words.ts'

const model = assembleModel()
const mine = anAssessment({ id: 'mine', title: 'Van mij', answers: exampleAnswers('b-full') })
const theirs = anAssessment({ answers: answersFor(model, 4) })
const code = writeShareCode(theirs, model)
const changed = (at: number) => code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1)
const rubbish = 'A'.repeat(100_000)

for (const [name, hash, problem, address = '/result/'] of [
  ['with its first character changed', changed(0), 'broken'],
  ['with a character in the middle changed', changed(20), 'broken'],
  ['with its last character changed', changed(code.length - 1), 'broken'],
  ['that was cut short', code.slice(0, -4), 'broken'],
  ['to the plan that was cut short', code.slice(0, -4), 'broken', '/plan/'],
  ['that is empty', '', 'broken'],
  ['of 100 kB of rubbish', rubbish, 'broken'],
  ['that is a script', '<script>alert(1)</script>', 'broken'],
  ['of a newer version', seal(`${toBits(2, 6)}${'10'.repeat(90)}`), 'newer'],
  ['of other statements', seal(`${toBits(1, 6)}${'10'.repeat(90)}`), 'otherQuestions'],
] as const) {
  test(`a link ${name} says so and leaves own work alone and within reach`, async ({ page, path, language }) => {
    const { visiting } = wordsOf(language)
    const dialogs: string[] = []
    page.on('dialog', async dialog => {
      dialogs.push(dialog.message())
      await dialog.dismiss()
    })
    await storeAll(page, [mine])
    const before = await allStored(page)
    await goTo(page, `${path(address)}#view=${hash}`)
    await expect(page.getByText(visiting.linkWrong.title)).toBeVisible()
    await expect(page.getByText(visiting.problems[problem])).toBeVisible()
    expect(await allStored(page)).toEqual(before)
    expect(dialogs).toEqual([])
    // Own work is shown by loading the page anew: what comes next must not cross that.
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: visiting.back }).click()])
    await expect(page.getByText(visiting.linkWrong.title)).toBeHidden()
    await goTo(page, path('/result/'))
    await expect(page.locator('.result-range')).toContainText('49')
  })
}

test('a shared case never comes over own work, whatever is done with it', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [mine])
  await goTo(page, path('/result/'))
  const own = await page.locator('.result-range').innerText()
  const before = await allStored(page)
  await goTo(page, path('/plan/'))
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible()
  const withPlan = await allStored(page)
  expect(withPlan[keyOf('mine')]).not.toBe(before[keyOf('mine')])

  await page.goto('/404.html')
  await goTo(page, `${path('/plan/')}#view=${code}`)
  await expect(page.getByText(words.visiting.shared)).toBeVisible()
  await press(page, words.plan.addOwn)
  await page.getByLabel(words.plan.what).fill('Niet van mij')
  await page.getByRole('button', { name: words.buttons.keep, exact: true }).click()
  await page.goto('/404.html')
  await goTo(page, `${path('/result/')}#view=${code}`)
  await expect(page.locator('.result-range')).not.toHaveText(own)
  expect(await allStored(page)).toEqual(withPlan)
  await page.getByRole('link', { name: words.visiting.back }).click()
  await expect(page.locator('.result-range')).toHaveText(own)
  await goTo(page, path('/plan/'))
  await expect(page.getByText('Niet van mij')).toBeHidden()
})

test('a link opened in a tab that shows own work shows what is shared', async ({ page, path, language }) => {
  const words = wordsOf(language)
  await storeAll(page, [mine])
  await goTo(page, path('/result/'))
  const own = await page.locator('.result-range').innerText()
  await page.goto(`${path('/result/')}#view=${code}`)
  await expect(page.getByText(words.visiting.shared)).toBeVisible()
  await expect(page.locator('.result-range')).not.toHaveText(own)
  await page.goBack()
  await expect(page.getByText(words.visiting.shared)).toBeHidden()
  await expect(page.locator('.result-range')).toHaveText(own)
})

test('from a shared case the scan is one’s own, and its answers are kept', async ({ page, path, language }) => {
  const words = wordsOf(language)
  const almostEmpty = writeShareCode(anAssessment({ answers: { Q01: 3 } }), model)
  await goTo(page, `${path('/plan/')}#view=${almostEmpty}`)
  await page.getByRole('main').getByRole('link', { name: words.result.toScan }).click()
  await page.getByRole('main').getByRole('link', { name: words.buttons.start }).click()
  await answer(page, 'Q02', 1)
  expect(Object.values(await allStored(page)).join('')).toContain('"Q02":1')
})
