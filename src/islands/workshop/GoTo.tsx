import type { ItemId } from '../../domain/scan/model.ts'
import type { Place, Step } from '../../domain/workshop/session.ts'
import type { DeskWords } from './words.ts'

interface Props {
  item: ItemId
  step: Step
  words: DeskWords
  onGo: (to: Place) => void
}

/** Jumps to a statement. */
export function GoTo({ item, step, words, onGo }: Props) {
  return (
    <button class="btn btn--quiet btn--s" type="button" onClick={() => onGo({ at: 'statement', item, step })}>
      {words.workshop.desk.goTo}
      <span class="vh">: {words.statements[item]}</span>
    </button>
  )
}
