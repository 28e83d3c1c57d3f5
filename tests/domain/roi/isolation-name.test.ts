import { expect, test } from 'vitest'
import { isolationBehind, ownIsolation, sharedIsolation } from '../../../src/domain/roi/isolation-name.ts'
import { streamIds, type RoiInputs } from '../../../src/domain/roi/inputs.ts'
import { estimationFor } from './a-scenario.ts'

const { inputs } = estimationFor({ isolationMethod: 'trend' })
const withOwn: RoiInputs = { ...inputs, isolationOf: { hours: { ...inputs.isolation, method: 'control' } } }

test('a name leads back to what was filled in for it', () => {
  expect(isolationBehind(sharedIsolation, withOwn)).toEqual({ stream: null, inputs: withOwn.isolation })
  expect(isolationBehind(ownIsolation('hours'), withOwn)).toEqual({
    stream: 'hours',
    inputs: expect.objectContaining({ method: 'control' }),
  })
  for (const stream of streamIds) expect(isolationBehind(ownIsolation(stream), withOwn).stream).toBe(stream)
})
