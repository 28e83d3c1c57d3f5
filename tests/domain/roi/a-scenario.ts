import { estimationOf, type Estimation, type Scores } from '../../../src/domain/roi/estimation.ts'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { assembleRoi } from '../../../src/schemas/assemble-roi.ts'
import { assembleModel } from '../../../src/schemas/assemble.ts'
import { readModelFiles } from '../../../src/schemas/model-files.ts'

const files = readModelFiles()
export const roi = assembleRoi(files.roi, files.transfer)
export const model = assembleModel()

/** The short path, as somebody fills it in for a first look. */
export const shortPath: Scenario = {
  participants: 12,
  rateParticipants: 48,
  trainerFee: 14_000,
  participantHours: 24,
  salesRevenue: 100_000,
  salesUplift: [null, 5, null],
  salesMargin: [25, 32, 38],
}

export function estimationFor(scenario: Scenario, scores: Scores | null = null): Estimation {
  return estimationOf(scenario, { roi, model: model.parameters, scores })
}

/** The scenario of one of the ready cases. */
export function readyCase(id: string): Scenario {
  const found = roi.examples.find(example => example.id === id)
  if (!found) throw new Error(`There is no ready case ${id}`)
  return found.scenario
}
