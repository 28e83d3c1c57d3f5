import type { Scenario } from '../../domain/roi/scenario.ts'
import { writeScenarioCode } from '../../domain/saved-file/scenario-code.ts'
import { writeShareCode } from '../../domain/saved-file/share-code.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { model } from '../../model/index.ts'
import { estimateMark, sharedMark } from './workspace.ts'

/** The address that shows these answers, and a scenario, to whoever opens it; they stand in the part that no browser sends. */
export function shareLink(assessment: Assessment, path: string, scenario?: Scenario): string {
  const estimate = scenario ? `${estimateMark}${writeScenarioCode(scenario)}` : ''
  return `${location.origin}${path}${sharedMark}${writeShareCode(assessment, model)}${estimate}`
}
