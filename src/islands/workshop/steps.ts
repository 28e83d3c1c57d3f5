import type { ItemId } from '../../domain/scan/model.ts'
import { lastRound, talkOn, type Place, type Session } from '../../domain/workshop/session.ts'
import type { WorkshopWords } from '../../schemas/words/workshop.ts'

/** Where the next step leads, and what its button says; null after the last. */
export interface Next {
  to: Place
  label: string
  /** The step shows the counts to the room. */
  reveals?: ItemId | undefined
}

type StepWords = Pick<WorkshopWords, 'desk' | 'facilitator'>

/** The usual way through: welcome, practice, every statement, summary, agreements, close. Any other way is a jump. */
export function nextOf(session: Session, { desk, facilitator }: StepWords): Next | null {
  const { place, setup } = session
  const [first = ''] = setup.items
  switch (place.at) {
    case 'lobby':
      return { to: { at: 'practice' }, label: desk.practice }
    case 'practice':
      return { to: { at: 'statement', item: first, step: 'read' }, label: desk.begin }
    case 'pause':
      return { to: { at: 'recap' }, label: desk.goOn }
    case 'recap':
      return { to: { at: 'owners' }, label: desk.owners }
    case 'owners':
      return { to: { at: 'close' }, label: desk.close }
    case 'close':
      return null
    case 'statement':
      return nextOnStatement(session, place, { desk, facilitator })
  }
}

type AtStatement = Extract<Place, { at: 'statement' }>

function nextOnStatement(session: Session, { item, step }: AtStatement, words: StepWords): Next {
  const { desk, facilitator } = words
  const talk = talkOn(session, item)
  if (talk.skipped) return afterStatement(session, item, words)
  switch (step) {
    case 'read':
      return { to: { at: 'statement', item, step: 'vote' }, label: desk.raise }
    case 'vote': {
      const isRevealed = lastRound(talk).revealed
      return {
        to: { at: 'statement', item, step: 'reveal' },
        label: facilitator.showAudience,
        reveals: isRevealed ? undefined : item,
      }
    }
    case 'reveal':
      return { to: { at: 'statement', item, step: 'settle' }, label: desk.settle }
    case 'settle':
      return afterStatement(session, item, words)
  }
}

function afterStatement({ setup }: Session, item: ItemId, { desk }: StepWords): Next {
  const after = setup.items[setup.items.indexOf(item) + 1]
  return after === undefined
    ? { to: { at: 'recap' }, label: desk.recap }
    : { to: { at: 'statement', item: after, step: 'read' }, label: desk.nextStatement }
}
