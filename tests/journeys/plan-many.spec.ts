import type { ActionEdits } from '../../src/domain/plan/action-edit.ts'
import { phases, roles } from '../../src/domain/scan/model.ts'
import { downloadPdf, readPdf } from './pdf-file.ts'
import { openPlan } from './plan-page.ts'
import { expect, test } from './site.ts'
import { exampleB } from './states.ts'
import { wordsOf } from './words.ts'

const many = 200
const edits: ActionEdits = Object.fromEntries(
  Array.from({ length: many }, (_, index) => [
    `own-${index}`,
    {
      what: `Actie ${index} van de lange lijst`,
      phase: phases[index % phases.length],
      owner: roles[index % roles.length],
      note: index % 2 === 0 ? 'Met een notitie van een paar woorden.' : undefined,
    },
  ]),
)
const saved = { ...exampleB, edits }

// The time is printed and fails nothing: the bar is 50 ms on a quiet machine, and a build machine is not quiet.
test(
  'two hundred actions of their own are filtered at once',
  { tag: '@chromium' },
  async ({ page, path, language }) => {
    test.slow()
    const words = wordsOf(language)
    const plan = await openPlan(page, { address: path('/plan/'), words, saved })
    const shown = plan.list.getByRole('listitem').filter({ visible: true })
    await expect(shown).toHaveCount(many + 7)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const times: number[] = []
    for (let round = 0; round < 7; round++) {
      const owner = page.getByRole('radio', { name: new RegExp(`^${words.document.scales.roles.hr} \\d+$`) })
      times.push(await owner.evaluate(untilDrawn))
      await expect(shown).toHaveCount(41)
      const all = page.getByRole('radio', { name: new RegExp(`^${words.plan.filterAll} \\d+$`) })
      times.push(await all.evaluate(untilDrawn))
      await expect(shown).toHaveCount(many + 7)
    }
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    const medians = [0, 1].map(start => {
      const sorted = times.filter((_, index) => index % 2 === start).toSorted((a, b) => a - b)
      return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
    })
    const description = `to one owner and back, median ms: ${medians.map(Math.round).join(', ')}`
    test.info().annotations.push({ type: 'filter', description })
    console.log(description)
  },
)

test('two hundred actions of their own are all on paper and in the PDF', async ({ page, path, language }) => {
  test.slow()
  const words = wordsOf(language)
  const plan = await openPlan(page, { address: path('/plan/'), words, saved })
  await page.emulateMedia({ media: 'print' })
  await expect(plan.list.getByRole('heading', { level: 4 }).filter({ visible: true })).toHaveCount(many + 7)
  await page.emulateMedia({ media: 'screen' })
  const pdf = await readPdf(await downloadPdf(page, words))
  expect(pdf.violations).toEqual([])
  for (const { what } of Object.values(edits)) expect(pdf.text).toContain(what)
})

/** How long a click takes until two frames are drawn, in milliseconds. */
async function untilDrawn(control: Element): Promise<number> {
  const start = performance.now()
  if (control instanceof HTMLElement) control.click()
  for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn))
  return performance.now() - start
}
