import type { Scenario } from '../../src/domain/roi/scenario.ts'
import { assembleRoi } from '../../src/schemas/assemble-roi.ts'
import { readModelFiles } from '../../src/schemas/model-files.ts'
import type { RoiWords } from '../../src/schemas/words/roi.ts'

const { roi, transfer } = readModelFiles()
export const roiModel = assembleRoi(roi, transfer)
export type ExampleId = keyof RoiWords['examples']['cases']

/** A ready case as a scenario that somebody filled in. */
export function readyCase(id: ExampleId): Scenario {
  const found = roiModel.examples.find(example => example.id === id)
  if (!found) throw new Error(`There is no example ${id}`)
  return found.scenario
}
