import { createTrash } from '../../stores/trash.ts'
import { looking, workspace } from './workspace.ts'

/** What was thrown away in this browser. What has lain there too long goes when a page opens; the scan stays light without. */
export const trash = createTrash(workspace, () => new Date())

if (typeof window !== 'undefined' && looking === 'own') trash.purge()
