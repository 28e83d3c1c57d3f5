import { tallyOn, withCard, type Ballot } from '../../domain/ballot/ballot.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { nameOf, votersIn } from '../../domain/workshop/tally.ts'
import { fill } from '../../i18n/fill.ts'
import { box } from './store.ts'
import type { Option } from './Step.tsx'
import type { JoinIslandWords } from './words.ts'

interface Props {
  id: ItemId
  ballot: Ballot
  options: readonly Option[]
  words: Pick<JoinIslandWords, 'join'>
}

/** How many cards a table held up for each answer, with a button to add one and one to take one away. */
export function Cards({ id, ballot, options, words }: Props) {
  const { tally: say } = words.join
  const tally = tallyOn(ballot, id)
  const [done, total] = [votersIn(tally), ballot.voters ?? 0]
  return (
    <>
      <ul class="cards">
        {options.map(({ answer, label }) => (
          <li key={answer}>
            <span>{label}</span>
            <button class="btn btn--line" type="button" onClick={() => box.change(withCard(id, answer, -1))}>
              <span aria-hidden="true">−</span>
              <span class="vh">{fill(say.less, { label })}</span>
            </button>
            <b class="num">{tally[nameOf(answer)]}</b>
            <button class="btn btn--line" type="button" onClick={() => box.change(withCard(id, answer, 1))}>
              <span aria-hidden="true">+</span>
              <span class="vh">{fill(say.more, { label })}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status" class="cards__sum">
        <p>
          <b>{fill(say.counted, { done, total })}</b>
        </p>
        {done > total && <p class="problem">{say.tooMany}</p>}
      </div>
    </>
  )
}
