import type { StreamId } from './business-case.ts'
import { streamIds, type IsolationInputs, type RoiInputs } from './inputs.ts'

/** What the isolation of all streams without an own one is called in a business case. */
export const sharedIsolation = 'isolation'

/** What the isolation that a stream has for itself is called. */
export function ownIsolation(stream: StreamId): string {
  return `${sharedIsolation} ${stream}`
}

/** Whose isolation bears a name, null for the shared one, and what was filled in for it. */
export function isolationBehind(
  name: string,
  { isolation, isolationOf }: RoiInputs,
): { stream: StreamId | null; inputs: IsolationInputs } {
  const stream = streamIds.find(id => name === ownIsolation(id)) ?? null
  return { stream, inputs: (stream && isolationOf[stream]) ?? isolation }
}
