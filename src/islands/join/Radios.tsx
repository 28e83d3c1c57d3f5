import { withVote } from '../../domain/ballot/ballot.ts'
import { isKnown, type Answer } from '../../domain/scan/assessment.ts'
import type { ItemId } from '../../domain/scan/model.ts'
import { HoldGlyph } from '../scan/HoldGlyph.tsx'
import { box } from './store.ts'
import type { Option } from './Step.tsx'

interface Props {
  id: ItemId
  answer: Answer | undefined
  options: readonly Option[]
}

/** Real radios as wide as a phone: arrow keys answer, and a screen reader says "2 of 6". */
export function Radios({ id, answer, options }: Props) {
  const radio = (value: Answer) => (
    <input
      type="radio"
      name={id}
      value={String(value)}
      checked={answer === value}
      onChange={() => box.change(withVote(id, value))}
      autocomplete="off"
    />
  )
  return (
    <>
      <div class="scale">
        {options.map(
          ({ answer: value, label }) =>
            isKnown(value) && (
              <label class="opt" key={value}>
                {radio(value)}
                <HoldGlyph step={value} />
                <span class="opt__t">{label}</span>
                <kbd class="opt__k">{value}</kbd>
              </label>
            ),
        )}
      </div>
      <div class="scale-side">
        {options.map(
          ({ answer: value, label, why }) =>
            !isKnown(value) && (
              <label class="opt opt--side" key={value}>
                {radio(value)}
                <span>
                  {label}
                  {why && <small class="opt__why">{why}</small>}
                </span>
                <kbd class="opt__k">{value}</kbd>
              </label>
            ),
        )}
      </div>
    </>
  )
}
