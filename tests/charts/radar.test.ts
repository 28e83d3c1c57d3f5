import { describe, expect, test } from 'vitest'
import { arcLooks, radar, type RadarBar } from '../../src/charts/radar.ts'
import { model } from '../../src/model/index.ts'

/** Every lever with a score of its own, sorted as on the page: the highest number first. */
function someBars(changes: Readonly<Record<string, Partial<RadarBar>>> = {}): RadarBar[] {
  return model.levers
    .map(({ id }, index): RadarBar => {
      const value = 90.4 - index
      return { id, label: `Lever ${id}`, lowest: false, score: { value, text: `${Math.round(value)}` }, ...changes[id] }
    })
    .toReversed()
}
const radarOf = (changes?: Parameters<typeof someBars>[0]) => radar(someBars(changes), model.levers, 'no score')
const linesOf = (label: string) =>
  radarOf({ L1: { label, score: { value: 42, text: '42' } } }).points[0]?.lines.map(line =>
    line.replaceAll('\u00a0', '_'),
  )

describe('the levers on the radar', () => {
  test('stand in the order of the model, however the bars are sorted', () => {
    const { points } = radarOf()
    expect(points.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(points.map(({ name }) => name)).toEqual(model.levers.map(({ id }) => `Lever ${id}`))
  })

  test('keep their unrounded score and say the rounded one', () => {
    expect(radarOf().points[0]).toMatchObject({ value: 90.4, text: '90' })
  })

  test('are marked where they are among the lowest', () => {
    const { points } = radarOf({ L8: { lowest: true }, L12: { lowest: true } })
    expect(points.filter(({ lowest }) => lowest).map(({ number }) => number)).toEqual([8, 12])
  })

  test('leave a gap without a score, and say so', () => {
    const [point] = radarOf({ L1: { label: 'Time', score: null } }).points
    expect(point).toMatchObject({ value: null, text: 'no score', lines: ['1\u00a0Time\u00a0–'] })
  })

  test('keep a score of nothing apart from no score', () => {
    expect(radarOf({ L1: { score: { value: 0, text: '0' } } }).points[0]).toMatchObject({ value: 0, text: '0' })
  })

  test('must all have a bar', () => {
    expect(() => radar(someBars().slice(1), model.levers, '')).toThrow('No bar for lever L12')
  })
})

describe('a label around the rim', () => {
  test('stays on one line while it is short', () => {
    expect(linesOf('Doorzetten')).toEqual(['1_Doorzetten_42'])
  })

  test('is broken where its lines are most alike', () => {
    expect(linesOf('Weten wat er wordt verwacht')).toEqual(['1_Weten wat er', 'wordt verwacht_42'])
  })

  test('never leaves number or score alone', () => {
    expect(linesOf('Tijd en ruimte')).toEqual(['1_Tijd en', 'ruimte_42'])
    expect(linesOf('Verantwoordelijkheden')).toEqual(['1_Verantwoordelijkheden_42'])
  })
})

describe('the groups around the rim', () => {
  test('are runs of neighbours', () => {
    expect(radarOf().arcs.map(({ group, from, to }) => ({ group, from, to }))).toEqual([
      { group: 'trainees', from: 1, to: 3 },
      { group: 'design', from: 4, to: 7 },
      { group: 'organisation', from: 8, to: 12 },
    ])
  })

  test('hold every lever once', () => {
    const { arcs, points } = radarOf()
    expect(arcs.flatMap(arc => arc.points)).toEqual(points)
  })

  test('differ by more than colour', () => {
    const dashes = Object.values(arcLooks).map(({ dash }) => JSON.stringify(dash))
    expect(new Set(dashes).size).toBe(dashes.length)
  })
})
