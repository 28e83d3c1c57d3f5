import { readFileSync } from 'node:fs'
import { parseDay, type Day } from '../src/domain/day.ts'
import type { Answer, Answers, Assessment } from '../src/domain/scan/assessment.ts'
import type { Model } from '../src/domain/scan/model.ts'

/** A day that exists, or the test itself is wrong. */
export function aDay(text: string): Day {
  const day = parseDay(text)
  if (!day) throw new Error(`${text} is not a day`)
  return day
}

/** An empty full scan of a training still to come, but for what the test names. */
export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    id: 'test01',
    title: '',
    created: '2026-11-21T09:00:00.000Z',
    updated: '2026-11-21T09:00:00.000Z',
    context: { stage: 'before' },
    depth: 'full',
    answers: {},
    measurability: {},
    notes: {},
    reviewed: {},
    done: {},
    edits: {},
    scenarios: {},
    rest: {},
    ...changes,
  }
}

/** One answer for every statement, or one each in the order of the model. */
export function answersFor(model: Model, answer: Answer | readonly Answer[]): Answers {
  return Object.fromEntries(
    model.items.flatMap(({ id }, index) => {
      const value = typeof answer === 'object' ? answer[index] : answer
      return value === undefined ? [] : [[id, value]]
    }),
  )
}

/** The answers of a worked example of the specification, by the name of its file. */
export function exampleAnswers(name: string): Answers {
  const file = new URL(`domain/examples/${name}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).answers
}
