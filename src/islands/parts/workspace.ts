import { site } from '../../model/site.ts'
import { statements } from '../../model/statements.ts'
import { engine, onOtherTab } from '../../stores/engine.ts'
import { newId } from '../../stores/new-assessment.ts'
import { createWorkspace } from '../../stores/workspace.ts'

/** What this browser holds, one for all islands of a page. */
export const workspace = createWorkspace({ engine, site, model: statements, now: () => new Date(), newId })

if (typeof window !== 'undefined') {
  onOtherTab(workspace.heard)
  // What the browser refused to keep is on this page alone, so it asks before a visitor leaves. Only then: a standing
  // listener would cost everyone the fast way back.
  engine.$refusal.subscribe(refusal => {
    if (refusal === null) window.removeEventListener('beforeunload', stay)
    else window.addEventListener('beforeunload', stay)
  })
}

function stay(event: Event): void {
  event.preventDefault()
}
