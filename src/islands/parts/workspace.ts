import { site } from '../../model/site.ts'
import { statements } from '../../model/statements.ts'
import { createEngine, engine, onOtherTab } from '../../stores/engine.ts'
import { newId } from '../../stores/new-assessment.ts'
import { createWorkspace } from '../../stores/workspace.ts'

/** Begins the part of an address that holds a shared view. */
export const sharedMark = '#view='
/** Stands before a scenario of the returns in it. */
export const estimateMark = '.'

/**
 * What this page shows: the visitor's own work, or something that is only looked at and lives in memory. Only result,
 * returns and plan show such a thing and say so; elsewhere what is filled in is always one's own and kept.
 */
export const looking: 'own' | 'example' | 'shared' = lookedAt()

function lookedAt(): typeof looking {
  if (typeof location === 'undefined' || !/\/(result|plan|roi)\b/.test(location.pathname)) return 'own'
  if (location.hash.startsWith(sharedMark)) return 'shared'
  return /[?&]example\b/.test(location.search) ? 'example' : 'own'
}

/** For what is only looked at: nothing is ever stored, and what is refused lives as long as the page. */
const nowhere = (): never => {
  throw new Error('Only looked at')
}
export const surroundings = { site, model: statements, now: () => new Date(), newId }

/** What this page works on, one for all islands of a page. */
export const workspace = createWorkspace({
  ...surroundings,
  engine: looking === 'own' ? engine : createEngine({ local: nowhere, tab: nowhere }),
})

if (typeof window !== 'undefined' && looking === 'own') {
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
