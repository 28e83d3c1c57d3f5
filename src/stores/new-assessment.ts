import type { Assessment } from '../domain/scan/assessment.ts'

/** An assessment in which nothing is filled in yet; the quick scan of a training still to come is where most start. */
export function newAssessment(id: string, now: Date): Assessment {
  return {
    id,
    title: '',
    created: now.toISOString(),
    updated: now.toISOString(),
    context: { stage: 'before' },
    depth: 'quick',
    answers: {},
    measurability: {},
    notes: {},
    reviewed: {},
    plan: undefined,
    done: {},
    edits: {},
    scenarios: {},
    rest: {},
  }
}

/** Ten characters that no other assessment in this browser, or in a colleague's file, will have. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return [...bytes].map(byte => (byte % 36).toString(36)).join('')
}
