import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inTwoLines, pushedApart, textWidth } from '../../src/charts/text.ts'

/** Em per sign of the site's font, measured in Chromium at ten times the size. */
const measured = [
  { text: 'Hoeveel mensen beginnen met toepassen', regular: 0.512, bold: 0.547 },
  { text: '65 van de 100: je verdient het', regular: 0.447, bold: 0.472 },
  { text: 'middle line earned back', regular: 0.484, bold: 0.519 },
  { text: '+€ 54.900 gunstig', regular: 0.494, bold: 0.51 },
  { text: '−100 %', regular: 0.556, bold: 0.562 },
  { text: 'Deelnemers', regular: 0.555, bold: 0.594 },
] as const

describe('the estimated width of a text', () => {
  test.each(measured)('is near what the font takes: $text', ({ text, regular, bold }) => {
    const small = textWidth(text, { size: 'small' }) / (regular * 13 * text.length)
    const strong = textWidth(text, { size: 'normal', bold: true }) / (bold * 14 * text.length)
    for (const ratio of [small, strong]) {
      expect(ratio).toBeGreaterThan(0.95)
      expect(ratio).toBeLessThan(1.16)
    }
  })
})

describe('a long name', () => {
  const look = { size: 'normal' } as const

  test('stays on one line while it fits', () => {
    expect(inTwoLines('Gross margin', look, 200)).toEqual(['Gross margin'])
  })

  test('breaks between words', () => {
    expect(inTwoLines('Share who start applying it', look, 120)).toEqual(['Share who start', 'applying it'])
  })

  test('is cut off where two lines are too little, and where one word is too long', () => {
    expect(inTwoLines('Share who start applying it at work', look, 80)).toEqual(['Share who', 'start appl…'])
    expect(inTwoLines('Personeelsverloop', look, 80)).toEqual(['Personee…'])
  })

  test('never takes more than its width', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = inTwoLines(text, look, width)
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) expect(textWidth(line, look)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test('heights are pushed apart, in order and between the borders, and stay where there is room', () => {
  expect(pushedApart([20, 80, 150], 18, [0, 200])).toEqual([20, 80, 150])
  expect(pushedApart([100, 100, 100], 18, [0, 200])).toEqual([100, 118, 136])
  expect(pushedApart([190, 195, 200], 18, [0, 200])).toEqual([164, 182, 200])
  expect(pushedApart([-5, 0, 200], 18, [10, 200])).toEqual([10, 28, 200])
})
