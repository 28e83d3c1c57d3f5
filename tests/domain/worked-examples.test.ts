import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseDay } from '../../src/domain/day.ts'
import { dueOf } from '../../src/domain/plan/due.ts'
import { suggest } from '../../src/domain/plan/plan.ts'
import { priorities } from '../../src/domain/plan/priority.ts'
import { score } from '../../src/domain/score/result.ts'
import { sensitivity } from '../../src/domain/score/sensitivity.ts'
import { whatIf } from '../../src/domain/score/what-if.ts'
import type { GroupScore } from '../../src/domain/score/group.ts'
import { aDay, anAssessment } from '../factories.ts'
import { studyModel as model } from '../study-model.ts'
import type { Expected, ExpectedGroup, WorkedExample } from './worked-example.ts'

const folder = new URL('examples/', import.meta.url)
const names = readdirSync(folder)
const read = (name: string): WorkedExample => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

test('holds all seven examples of the specification', () => {
  expect(names).toHaveLength(7)
})

describe.each(names)('reproduces %s', name => {
  const { context, depth, answers, expected } = read(name)
  const day = (text: string) => parseDay(text) ?? undefined
  const assessment = anAssessment({
    depth,
    answers,
    context: { stage: context.stage, start: day(context.start), end: day(context.end) },
  })
  const base = aDay(context.base)
  // In every test anew: what is worked out before them counts for none of them when mutants are tried.
  const worked = () => score(model, assessment)

  test('readiness, its parts and its bounds', () => {
    const result = worked()
    const { total } = result
    const { readiness, total: mean, bottleneck, dontKnowBounds } = expected
    expect(printed(total?.readiness, 3, readiness)).toBe(readiness)
    expect(printed(total?.total, 3, mean)).toBe(mean)
    expect(printed(total?.bottleneck, 3, bottleneck)).toBe(bottleneck)
    expect(dontKnowBounds.map((bound, side) => printed(total?.bounds[side], 3, bound))).toEqual(dontKnowBounds)
    expect(result.lowest).toEqual(expected.lowestLevers)
  })

  test('the range within a point', () => {
    const { total } = worked()
    if (!expected.range) {
      expect(total).toBeNull()
      return
    }
    expect(Math.abs((total?.range[0] ?? Number.NaN) - expected.range[0])).toBeLessThanOrEqual(1)
    expect(Math.abs((total?.range[1] ?? Number.NaN) - expected.range[1])).toBeLessThanOrEqual(1)
  })

  test('band, gate, contradictions and certainty', () => {
    const result = worked()
    const { total } = result
    const found = (kind: 'hard' | 'soft') =>
      result.contradictions.filter(rule => rule.kind === kind).map(({ id }) => id)
    expect({
      coverage: printed(result.coverage, 4, expected.coverage),
      consistency: printed(result.consistency, 4, expected.consistency),
      hard: found('hard'),
      soft: found('soft'),
      band: bandNumber(total?.band?.reached),
      bandShown: bandNumber(total?.band?.shown),
      gate: (total?.band?.below ?? []).map(lever => lever.id).toSorted(byNumber),
    }).toEqual({
      coverage: expected.coverage,
      consistency: expected.consistency,
      hard: expected.hard,
      soft: expected.soft,
      band: expected.band,
      bandShown: expected.bandShown,
      gate: expected.gate,
    })
  })

  test('the transfer range', () => {
    const { total } = worked()
    expect(printed(total?.transfer?.start, 4, expected.start)).toBe(expected.start)
    expect(printed(total?.transfer?.halfLife, 3, expected.halfLife)).toBe(expected.halfLife)
    if (total?.transfer) expect(printed(total.transfer.nu, 4, expected.nu)).toBe(expected.nu)
    const shown = total?.transfer?.shown.map(({ month, mean, low, median, high }) => {
      const wanted = expected.transfer?.[month]
      const figures = {
        mean: printed(mean, 4, wanted?.mean),
        p10: printed(low, 4, wanted?.p10),
        p50: printed(median, 4, wanted?.p50),
        p90: printed(high, 4, wanted?.p90),
      }
      return [String(month), figures]
    })
    expect(shown ? Object.fromEntries(shown) : null).toEqual(expected.transfer)
  })

  test.each(['levers', 'reasons', 'phases', 'owners'] as const)('the scores of the %s', kind => {
    const result = worked()
    const scores = Object.entries(result[kind]).map(([id, group]) => [id, asExpected(group, expected[kind][id])])
    expect(Object.fromEntries(scores)).toEqual(expected[kind])
  })

  test('the fifteen highest priorities', () => {
    const result = worked()
    const sorted = priorities(model, { answers, stage: context.stage, values: result.values, lowest: result.lowest })
    expect(
      sorted
        .slice(0, 15)
        .map(({ item, priority }, place) => [item.id, printed(priority, 2, expected.priorities[place]?.[1])]),
    ).toEqual(expected.priorities)
  })

  test('the plan, its dates and the second wave', () => {
    const result = worked()
    const selection = suggest(model, assessment, result)
    const plan = selection && {
      actions: selection.actions.map(({ item, first, priority: exact, findOut }, place) => {
        const priority = printed(exact, 2, expected.plan?.actions[place]?.priority)
        const due = dueOf(item, assessment.context, base)
        const date = due.kind === 'date' ? due.day : null
        return { id: item.id, owner: item.owner, first, priority, due: date, findOut }
      }),
      second: selection.secondWave.map(({ item }) => item.id),
    }
    expect(plan).toEqual(expected.plan)
  })

  test('the eight answers that gain most by one step up', () => {
    const gains = sensitivity(model, assessment).map(({ id, to, gain }, place) => {
      return { id, to, gain: printed(gain, 3, expected.sensitivity?.[place]?.gain) }
    })
    expect(gains.slice(0, 8)).toEqual(expected.sensitivity ?? [])
  })

  test('what everything in the plan would bring', () => {
    const planned = (expected.plan?.actions ?? []).map(({ id }) => id)
    const after = whatIf(model, assessment, planned)?.after
    const { total: raised, phases } = after ?? {}
    const year = raised?.transfer?.shown.find(({ month }) => month === 12)
    const wanted = expected.whatIfPlan
    expect(
      raised
        ? {
            readiness: printed(raised.readiness, 3, wanted?.readiness),
            after: printed(phases?.after.shown ? phases.after.score : undefined, 3, wanted?.after),
            start: printed(raised.transfer?.start, 4, wanted?.start),
            halfLife: printed(raised.transfer?.halfLife, 3, wanted?.halfLife),
            mean12: printed(year?.mean, 4, wanted?.mean12),
          }
        : null,
    ).toEqual(wanted)
  })
})

function asExpected(group: GroupScore, expected: ExpectedGroup | undefined): ExpectedGroup {
  const { counted, of } = group
  if (!group.shown) return { shown: false, counted, of }
  const side = (name: 'score' | 'low' | 'high') =>
    printed(group[name], 3, expected && 'score' in expected ? expected[name] : null) ?? Number.NaN
  return { score: side('score'), low: side('low'), high: side('high'), counted, of }
}

/**
 * A figure as the specification printed it. Ties (15.625) were rounded either way there, so a figure within half a unit of
 * the last digit counts as the printed one.
 */
function printed(value: number | undefined, digits: number, expected: number | null | undefined): number | null {
  if (value === undefined) return null
  const near = typeof expected === 'number' && Math.abs(value - expected) <= 0.5001 * 10 ** -digits
  return near ? expected : Number(value.toFixed(digits))
}

function bandNumber(id: string | undefined): Expected['band'] {
  return id ? Number(id.slice(1)) : null
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1))
}
