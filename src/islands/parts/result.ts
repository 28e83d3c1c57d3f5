import { computed } from 'nanostores'
import { score } from '../../domain/score/result.ts'
import { model } from '../../model/index.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { workspace } from './workspace.ts'

/** What somebody who has answered nothing sees: the server knows of no other. */
export const emptyAssessment = newAssessment('', new Date(0))
export const emptyResult = score(model, emptyAssessment)

/** Scored once per change; every view reads this one result. Apart from the workspace, because the scan does not need it. */
export const $result = computed(workspace.$assessment, assessment => score(model, assessment))
