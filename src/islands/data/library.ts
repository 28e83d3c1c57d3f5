import { newId } from '../../stores/new-assessment.ts'
import { createLibrary } from '../../stores/library.ts'
import { trash } from '../parts/trash.ts'
import { workspace } from '../parts/workspace.ts'

/** What is done here with whole assessments. */
export const library = createLibrary(workspace, { now: () => new Date(), newId, trash })
