import { answerValues, type Answer } from '../../domain/scan/assessment.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { proposalOn } from '../../domain/workshop/outcome.ts'
import { talkOn, votesOn, type Session, type Writing } from '../../domain/workshop/session.ts'
import { middleOf } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { answerLabels, middleSentence, scaleLabels } from '../../report/votes.ts'
import { statementOf, workshop } from './store.ts'
import { TextLine } from './TextLine.tsx'
import type { DeskWords } from './words.ts'

interface Props {
  session: Session
  item: ItemId
  words: DeskWords
}

/** What the group settles on, with the middle vote as a proposal; no consensus is an answer too. */
export function Settle({ session, item, words }: Props) {
  const { consensus, spread, examples } = words.workshop
  const talk = talkOn(session, item)
  const statement = statementOf(item)
  const label = answerLabels(statement, session.setup.context, words.scales)
  const middle = middleOf(votesOn(session, item))
  const proposed = proposalOn(session, item)
  const settled = talk.agreed === undefined ? proposed : talk.agreed
  const settle = (answer: Answer | null) => workshop.add({ did: 'settle', item, answer })
  const told: [Exclude<Writing, 'note'>, string][] = [
    ['why', consensus.reason],
    ['low', examples.low],
    ['high', examples.high],
  ]
  const option = (answer: Answer | null, text: string) => (
    <label class="chip" key={String(answer)}>
      <input
        type="radio"
        name={`settle-${item}`}
        checked={settled === answer}
        onChange={() => settle(answer)}
        autocomplete="off"
      />
      <span>{text}</span>
    </label>
  )
  return (
    <div class="settle stack">
      <fieldset>
        <legend>{consensus.label}</legend>
        {talk.agreed === undefined && (
          <p class="hint">
            {consensus.prefilled}.{' '}
            {middleSentence(middle, scaleLabels(statement, session.setup.context, words.scales), spread)}
          </p>
        )}
        <div class="seg">
          {answerValues
            .filter(answer => answer !== 'N' || statement.notApplicable)
            .map(answer => option(answer, label(answer)))}
          {option(null, consensus.none)}
        </div>
        {talk.agreed === null && <p class="hint">{consensus.noneHint}</p>}
        {proposed !== undefined && typeof talk.agreed === 'number' && talk.agreed !== proposed && (
          <p class="hint">{fill(consensus.changed, { chosen: label(talk.agreed), label: label(proposed) })}</p>
        )}
      </fieldset>
      <p class="hint">{consensus.beside}</p>
      {told.map(([did, name]) => (
        <TextLine
          key={did}
          id={`${did}-${item}`}
          label={name}
          hint={examples.public}
          value={talk[did]}
          onChange={text => workshop.add({ did, item, text })}
        />
      ))}
    </div>
  )
}
