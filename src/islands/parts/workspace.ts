import { site } from '../../model/site.ts'
import { statements } from '../../model/statements.ts'
import { engine, onOtherTab } from '../../stores/engine.ts'
import { newId } from '../../stores/new-assessment.ts'
import { createWorkspace } from '../../stores/workspace.ts'

/** What this browser holds, one for all islands of a page. */
export const workspace = createWorkspace({ engine, site, model: statements, now: () => new Date(), newId })

if (typeof window !== 'undefined') onOtherTab(workspace.heard)
