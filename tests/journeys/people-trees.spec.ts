import { openPlace, places } from './places.ts'
import { expect, test } from './site.ts'
import { treeOf } from './tree.ts'

/** One of each screen, as full as it gets. */
const states = [
  'the scan with explanations open',
  'what the scan is about, filled in',
  'a wrong number and days in the wrong order',
  'a last look with contradictions',
  'a result of several people',
  'a result of too few answers',
  'an action being edited',
  'a plan with what its actions are worth',
  'the question before everything is deleted',
  'saved work side by side, with a link and a new name',
  'the returns as they were measured',
  'the returns with errors and warnings beside their fields',
  'the returns of several scenarios',
  'the returns with a scan, follow-up and a plan',
]
// Whether it is ready to be used offline is said in its own time.
test.use({ serviceWorkers: 'block' })

const pages = places.filter(({ saved }) => !saved)

// The trees lie in trees/<language>/. After a change that is meant: run this file with `--update-snapshots`, and read the
// difference as a screen reader would say it: is everything named, in the right order, and nothing said twice?
for (const place of [...pages, ...places.filter(({ name }) => states.includes(name))]) {
  test(`${place.name} is said in its order, with names`, async ({ page, path }) => {
    await page.clock.setFixedTime(new Date('2026-12-01T09:00:00Z'))
    const whenAllIsThere = () => page.waitForLoadState('networkidle')
    await openPlace(page, { ...place, act: whenAllIsThere }, path)
    await place.act?.(page)
    await whenAllIsThere()
    // Long texts may stand there a frame after they came.
    await expect(async () => expect(await treeOf(page)).toMatchSnapshot(`${fileNameOf(place.name)}.txt`)).toPass({
      timeout: 10_000,
    })
  })
}

function fileNameOf(name: string): string {
  return name === '/'
    ? 'start'
    : name
        .replace('.html', '')
        .replaceAll(/[^a-z0-9]+/g, ' ')
        .trim()
        .replaceAll(' ', '-')
}
