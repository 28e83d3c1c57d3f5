import { codesIn } from '../../domain/workshop/codes-in.ts'
import { addedIn, takeIn, type Taken } from '../../domain/workshop/take-in.ts'
import { statementOf, workshop } from './store.ts'

/** Takes every code of a text into the workshop, and gives what became of each; nothing where no workshop goes on. */
export function takeCodes(text: string): Taken[] {
  const session = workshop.$session.get()
  if (!session) return []
  const taken = takeIn(codesIn(text, session.setup.items.map(statementOf)), session.codes)
  const codes = addedIn(taken)
  if (codes.length > 0) workshop.add({ did: 'take', codes })
  return taken
}
