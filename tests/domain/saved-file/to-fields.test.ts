import { expect, test } from 'vitest'
import { toFields } from '../../../src/domain/saved-file/to-fields.ts'
import { anAssessment } from '../../factories.ts'

const required = ['id', 'title', 'created', 'updated', 'context', 'depth', 'answers']

test('what is empty or was never there is no field', () => {
  const empty = anAssessment({ group: undefined, plan: undefined, order: undefined })
  expect(Object.keys(toFields(empty))).toEqual(required)
})

test('what must be there is written empty too, and so is an order that somebody emptied', () => {
  const fields = toFields(anAssessment({ order: [] }))
  expect(fields).toMatchObject({ answers: {}, title: '', order: [] })
})
