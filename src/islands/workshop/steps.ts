import type { Answer } from '../../domain/scan/assessment.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { hasHomework } from '../../domain/workshop/agenda.ts'
import { handedIn, nextDifference } from '../../domain/workshop/homework.ts'
import { proposalOn } from '../../domain/workshop/outcome.ts'
import { lastRound, orderOf, talkOn, type Place, type Session } from '../../domain/workshop/session.ts'
import { workshop as model } from '../../model/workshop.ts'
import type { WorkshopWords } from '../../schemas/words/workshop.ts'

/** Where the next step leads, and what its button says; null after the last. */
export interface Next {
  to: Place
  label: string
  /** The step shows the counts to the room. */
  reveals?: ItemId | undefined
  /** The step shows the counts of these statements at once. */
  opens?: readonly ItemId[] | undefined
  /** The group goes on with what stands there as a proposal. */
  settles?: { item: ItemId; answer: Answer } | undefined
}

type StepWords = Pick<WorkshopWords, 'desk' | 'facilitator' | 'homework'>

/** The usual way through: welcome, practice, every statement, summary, agreements, close. Any other way is a jump. */
export function nextOf(session: Session, words: StepWords): Next | null {
  const { place } = session
  const { desk } = words
  switch (place.at) {
    case 'lobby':
      return { to: { at: 'practice' }, label: desk.practice }
    case 'practice':
      return isHomework(session) ? toHomework(session, words) : toFirst(session, words)
    case 'homework':
      return afterDifference(session, words)
    case 'pause':
      return { ...(session.opened.length > 0 ? afterDifference(session, words) : toRecap(words)), label: desk.goOn }
    case 'recap':
      return { to: { at: 'owners' }, label: desk.owners }
    case 'owners':
      return { to: { at: 'close' }, label: desk.close }
    case 'close':
      return null
    case 'statement':
      return nextOnStatement(session, place, words)
  }
}

/** People voted before they came. */
export function isHomework({ setup }: Session): boolean {
  return hasHomework(model.agendas[setup.agenda])
}

function toFirst(session: Session, { desk }: StepWords): Next {
  const [first = ''] = orderOf(session)
  return { to: { at: 'statement', item: first, step: 'read' }, label: desk.begin }
}

function toHomework(session: Session, { homework }: StepWords): Next {
  return { to: { at: 'homework' }, label: homework.show, opens: handedIn(session, model.fewest) }
}

/** The next of the largest differences, then the summary; voting as usual where too little was handed in to show. */
function afterDifference(session: Session, words: StepWords): Next {
  const item = nextDifference(session, model.spread, model.fewest)
  if (item)
    return {
      to: { at: 'statement', item, step: 'reveal' },
      label: words.homework[session.discussed.length > 0 ? 'next' : 'first'],
    }
  return session.opened.length === 0 ? toFirst(session, words) : toRecap(words)
}

function toRecap({ desk }: StepWords): Next {
  return { to: { at: 'recap' }, label: desk.recap }
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
    case 'settle': {
      const answer = talk.agreed === undefined ? proposalOn(session, item) : undefined
      return { ...afterStatement(session, item, words), settles: answer === undefined ? undefined : { item, answer } }
    }
  }
}

function afterStatement(session: Session, item: ItemId, words: StepWords): Next {
  const { desk } = words
  if (session.opened.length > 0) return afterDifference(session, words)
  const order = orderOf(session)
  const after = order[order.indexOf(item) + 1]
  return after === undefined
    ? toRecap(words)
    : { to: { at: 'statement', item: after, step: 'read' }, label: desk.nextStatement }
}
