import { newId } from '../../stores/new-assessment.ts'
import { createLibrary } from '../../stores/library.ts'
import { createTrash } from '../../stores/trash.ts'
import { workspace } from '../parts/workspace.ts'

const now = () => new Date()

export const trash = createTrash(workspace, now)

/** What is done here with whole assessments. */
export const library = createLibrary(workspace, { now, newId, trash })
