import { fill } from '../../src/i18n/fill.ts'
import { moneyFor } from '../../src/i18n/money.ts'
import { openRoi } from './roi-page.ts'
import { tabTo } from './scan-page.ts'
import { expect, test } from './site.ts'
import { wordsOf } from './words.ts'

test('a slider moves any input, the outcome follows while it moves, and it can be put back', async ({
  page,
  path,
  language,
}) => {
  const words = wordsOf(language)
  const { page: said, fields } = words.roi
  const { headline, openExample, number, part, press } = await openRoi(page, path('/roi/'), words)
  await openExample('salesTeam')
  const slider = (label: string) => page.getByRole('slider', { name: `${label}:` })
  const which = page.getByRole('combobox', { name: said.tryWhich })
  // What moves the outcome most comes first.
  await expect(slider(fields.salesUplift.label)).toHaveValue('5')
  const choices = await which.getByRole('option').allTextContents()
  for (const id of ['salesMargin', 'participants', 'trainerFee', 'participantHours', 'horizon', 'readiness'] as const)
    expect(choices).toContain(fields[id].label)

  await which.selectOption({ label: fields.trainerFee.label })
  const fee = slider(fields.trainerFee.label)
  await tabTo(page, fee, 300)
  await expect(fee).toHaveAttribute('aria-valuetext', moneyFor(language).euros(14_000))
  const before = (await headline.textContent()) ?? ''
  await page.keyboard.press('Home')
  await expect(number('trainerFee')).toHaveValue('0')
  await expect(headline).not.toHaveText(before)
  await page.reload()
  await expect(number('trainerFee')).toHaveValue('0')

  await which.selectOption({ label: fields.participants.label })
  await slider(fields.participants.label).fill('20')
  await expect(number('participants')).toHaveValue('20')
  await press(fill(said.tryBack, { value: `12 ${fields.participants.unit}` }))
  await expect(number('participants')).toHaveValue('12')
  await expect(headline).not.toHaveText(before)

  // A range that was pushed along while moving comes back as it was, and so does the keyboard.
  await which.selectOption({ label: fields.salesMargin.label })
  const ends = [part('salesMargin', 'low'), part('salesMargin', 'high')] as const
  const [low, high] = [await ends[0].inputValue(), await ends[1].inputValue()]
  const slide = slider(fields.salesMargin.label)
  const margin = await slide.inputValue()
  await slide.fill('60')
  await expect(ends[1]).toHaveValue('60')
  await slide.fill('2')
  await expect(ends[0]).toHaveValue('2')
  await expect(ends[1]).toHaveValue(high)
  await press(fill(said.tryBack, { value: `${margin}%` }))
  await expect(ends[0]).toHaveValue(low)
  await expect(slide).toHaveValue(margin)
  await expect(page.locator('.try')).toBeFocused()
})

test(
  'what is dragged shows at once and is kept when it is let go',
  { tag: '@chromium' },
  async ({ page, path, language }) => {
    const words = wordsOf(language)
    const { headline, open, openExample, part } = await openRoi(page, path('/roi/'), words)
    await openExample('salesTeam')
    const { explain } = words.roi.page
    await open(explain)
    const explained = page.locator('details').filter({ has: page.locator('summary', { hasText: explain }) })
    const outcome = page.locator('section[aria-labelledby=outcome], .figs > :not(.try)')
    const slide = page.getByRole('slider')
    await slide.scrollIntoViewIfNeeded()
    const box = await slide.boundingBox()
    if (!box) throw new Error('There is no slider')
    const before = (await headline.textContent()) ?? ''
    const atRest = await explained.innerText()
    await page.mouse.move(box.x + box.width * 0.1, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2, { steps: 4 })
    await expect(headline).not.toHaveText(before)
    const dragged = (await headline.textContent()) ?? ''
    // What is read at rest waits until then; after that the page is the one that somebody finds who opens it now.
    expect(await explained.innerText()).toBe(atRest)
    await page.mouse.up()
    await expect(headline).toHaveText(dragged)
    const kept = await slide.inputValue()
    await expect(part('salesUplift', 'likely')).toHaveValue(moneyFor(language).plain(Number(kept)))
    expect(await explained.innerText()).not.toBe(atRest)
    const told = await outcome.allInnerTexts()
    await page.reload()
    await expect(headline).toHaveText(dragged)
    await open(explain)
    expect(await outcome.allInnerTexts()).toEqual(told)
  },
)
