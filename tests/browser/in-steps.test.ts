import { expect, test } from 'vitest'
import inSteps from '../../src/browser/in-steps.ts'

test('an island is drawn in a task after the one in which its code ran', async () => {
  const happened: string[] = []
  await inSteps(async () => {
    happened.push('its code')
    // Comes when this task is over, and nothing that only waits for a promise can come later.
    setTimeout(() => happened.push('another task'))
    return async () => void happened.push('its drawing')
  })
  expect(happened).toEqual(['its code', 'another task', 'its drawing'])
})
