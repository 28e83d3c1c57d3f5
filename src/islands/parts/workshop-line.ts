import { openLine, type Line } from '../../browser/channel.ts'
import type { OnScreen } from '../../domain/workshop/on-screen.ts'
import { site } from '../../model/site.ts'

/** What goes between the facilitator's page and the audience window; nothing else does. */
export type WorkshopMessage =
  /** The audience window asks where the workshop is; `holds`: from now on it can be noticed that it is gone. */
  | { version: 1; says: 'hello'; holds: boolean }
  /** Null: no workshop is going on. */
  | { version: 1; says: 'show'; show: OnScreen | null }

const version = 1

/** Held by whoever leads the workshop, so that a second tab and the audience window know. */
export const driverLock = `${site}:workshop:driver`
/** Held by every audience window, so that the facilitator knows when the last one is gone. */
export const screenLock = `${site}:workshop:screen`

export function workshopLine(onMessage: (message: WorkshopMessage) => void): Line<WorkshopMessage> {
  return openLine(`${site}:workshop`, isMessage, onMessage)
}

export function hello(holds: boolean): WorkshopMessage {
  return { version, says: 'hello', holds }
}

export function showing(show: OnScreen | null): WorkshopMessage {
  return { version, says: 'show', show }
}

/** A tab of another release may say something else: it is passed over. */
function isMessage(data: unknown): data is WorkshopMessage {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === version
}
