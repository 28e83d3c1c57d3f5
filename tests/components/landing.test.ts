import { describe, expect, test } from 'vitest'
import { momentAt, twoCurves } from '../../src/components/landing/two-curves.ts'
import { sampleOf } from '../../src/components/landing/sample.ts'
import { locales } from '../../src/i18n/locales.ts'
import { example } from '../../src/model/example.ts'
import { model } from '../../src/model/index.ts'
import { readAs } from '../../src/schemas/read.ts'
import { landing } from '../../src/schemas/words/landing.ts'

describe('the chart of the start page', () => {
  const { little, well, months } = twoCurves(model)

  test('shows that more stays where more is arranged, in every month', () => {
    const higher = well.moments.filter(({ month, median }) => median > momentAt(little, month).median)
    expect(higher).toHaveLength(well.moments.length)
  })

  test('keeps its ranges overlapping, as the text under it says', () => {
    expect(momentAt(little, months).high).toBeGreaterThan(momentAt(well, months).low)
  })

  test('falls from month to month and stays between its borders', () => {
    for (const { moments } of [little, well]) {
      const medians = moments.map(({ median }) => median)
      expect(medians).toEqual(medians.toSorted((a, b) => b - a))
      expect(moments.filter(({ low, median, high }) => low < median && median < high)).toHaveLength(moments.length)
    }
  })
})

describe('the example of the start page', () => {
  const { result, total, due } = sampleOf(model, example)

  test('lies in its range and has the three levers that the text names', () => {
    expect(total.range[0]).toBeLessThan(total.readiness)
    expect(total.range[1]).toBeGreaterThan(total.readiness)
    expect(result.lowest).toHaveLength(model.parameters.readiness.bottleneckSize)
  })

  test('counts every action of its plan once, before and after the training', () => {
    const actions = due.reduce((sum, day) => sum + day.actions, 0)
    expect(actions).toBe(model.parameters.plan.maxActions)
    expect(due.some(({ day }) => day < 0) && due.some(({ day }) => day > 0)).toBe(true)
  })
})

test.each(locales)('the underlined part stands in the title (%s)', locale => {
  const { hero } = readAs(`${locale}/landing.yaml`, landing)
  expect(hero.title).toContain(hero.holds)
})
