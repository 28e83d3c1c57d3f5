import { dayOf } from '../../domain/day.ts'
import { readScenarioCode } from '../../domain/saved-file/scenario-code.ts'
import { readShareCode } from '../../domain/saved-file/share-code.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { exampleAssessment } from '../../domain/scan/example.ts'
import { example } from '../../model/example.ts'
import { model } from '../../model/index.ts'
import { engine } from '../../stores/engine.ts'
import { createWorkspace } from '../../stores/workspace.ts'
import { newAssessment, newId } from '../../stores/new-assessment.ts'
import type { Visit, VisitingWords } from './visit.ts'
import { estimateMark, sharedMark, surroundings, workspace } from './workspace.ts'

/** Puts what the address asks for into this page's memory. */
export function enter(looking: 'example' | 'shared', words: VisitingWords): Visit {
  const now = new Date()
  if (looking === 'example') {
    workspace.add(exampleAssessment(example, words.names, { items: model.items, today: dayOf(now) }))
    return { is: 'example' }
  }
  const [code = '', estimate] = location.hash.slice(sharedMark.length).split(estimateMark)
  const read = readShareCode(code, model)
  if (!read.ok) return { is: 'wrong', problem: words.problems[read.problem] }
  const scenario = estimate === undefined ? null : readScenarioCode(estimate)
  if (scenario && !scenario.ok) return { is: 'wrong', problem: words.problems[scenario.problem] }
  const scenarios = scenario ? { shared: { ...scenario.scenario, begun: now.toISOString() } } : {}
  workspace.add({ ...newAssessment(newId(), now), ...read.view, scenarios, title: words.sharedName })
  return { is: 'shared' }
}

/** Copies what is looked at into the visitor's own work; false when the browser refused to keep it. */
export function takeOver(): boolean {
  const own = createWorkspace({ ...surroundings, engine })
  const copy: Assessment = { ...workspace.$assessment.get(), id: newId() }
  own.add(copy)
  return own.$saving.get().state === 'saved'
}
