import { computed } from 'nanostores'
import { score } from '../../domain/score/result.ts'
import { model } from '../../model/index.ts'
import { workspace } from './workspace.ts'

/** Scored once per change; every view reads this one result. Apart from the workspace, because the scan does not need it. */
export const $result = computed(workspace.$assessment, assessment => score(model, assessment))
