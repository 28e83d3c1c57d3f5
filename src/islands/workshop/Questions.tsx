import type { SpreadKind } from '../../domain/workshop/spread.ts'
import type { DeskWords } from './words.ts'

/** How the votes lie, in words, with what to ask about it. */
export function Questions({ kind, words }: { kind: SpreadKind; words: DeskWords }) {
  const { disagreements, spread, desk } = words.workshop
  if (kind === 'tooFew') return <p class="quiet">{spread.tooFew}</p>
  if (kind === 'agree') {
    return (
      <div class="note">
        <p class="note__h">{spread.agree.title}</p>
        <p>{spread.agree.text}</p>
      </div>
    )
  }
  const { title, questions } = disagreements[kind]
  return (
    <div class="note">
      <p class="note__h">{title}</p>
      <p class="vh">{desk.questions}</p>
      <ul>
        {questions.map(question => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  )
}
