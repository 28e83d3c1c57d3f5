import { site } from '../../model/site.ts'
import { createUnread } from '../../stores/unread.ts'
import { workspace } from './workspace.ts'

/** What this visitor typed on the returns page and no number could be made of. */
export const unread = createUnread(workspace, site)
