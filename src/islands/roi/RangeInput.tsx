import { completeRange, rangeMisfit } from '../../domain/roi/counted.ts'
import type { InputRule } from '../../domain/roi/input-rule.ts'
import type { RangeInput as RangeInputId, Triple } from '../../domain/roi/inputs.ts'
import type { PartRange } from '../../domain/roi/scenario.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { Beside, problemText } from './Beside.tsx'
import { NumberText } from './NumberText.tsx'
import { StandIn } from './StandIn.tsx'
import type { Filling, Place } from './words.ts'

interface Props {
  id: RangeInputId | 'isolationShare'
  rule: InputRule
  place: Place
  filling: Filling
  /** What counts while nothing is filled in here. */
  standIn?: Triple | null
}

const empty: PartRange = [null, null, null]
const parts = ['low', 'likely', 'high'] as const

/** An input that nobody knows exactly: low, likely and high. With the likely one alone, the others are suggested. */
export function RangeInput({ id, rule, place, filling, standIn = modelRange(rule) }: Props) {
  const { words, money } = filling
  const field = words.fields[id]
  const htmlId = `${place.stream ?? 'f'}-${id}`
  const kept = partOf(id, place)
  const shown = kept ?? standIn ?? empty
  const suggested = kept && rangeMisfit(kept, rule) === null ? completeRange(kept, rule, roi.suggested) : null
  const isSuggested = kept !== null && suggested !== null && kept.includes(null)
  const put = (index: number, value: number | undefined) => {
    const next = shown.map((part, place) => (place === index ? (value ?? null) : part))
    const [low = null, likely = null, high = null] = next
    place.set({ [id]: next.every(part => part === null) ? undefined : [low, likely, high] })
  }
  return (
    <fieldset class="field">
      <legend class="lab">
        {field.label} <span class="quiet">({field.unit})</span>
      </legend>
      <p class="hint" id={`${htmlId}-hint`}>
        {field.help}
      </p>
      <div class="triple">
        {parts.map((part, index) => (
          <div class="field" key={part}>
            <label for={`${htmlId}-${part}`}>{words.triple[part]}</label>
            <NumberText
              id={`${htmlId}-${part}`}
              shown={partText(shown[index] ?? null, money.plain)}
              filling={filling}
              describedBy={`${htmlId}-hint ${htmlId}-problem`}
              isWrong={problemText(rule, place, filling)?.isWrong ?? false}
              onRead={value => put(index, value)}
            />
          </div>
        ))}
      </div>
      <Beside id={htmlId} {...{ rule, place, filling }}>
        {isSuggested && (
          <p class="hint hint--look">
            {fill(words.page.suggestion, { low: money.plain(suggested[0]), high: money.plain(suggested[2]) })}
          </p>
        )}
        {kept === null && standIn !== null && rule.status !== 'user' && <StandIn rule={rule} filling={filling} />}
      </Beside>
    </fieldset>
  )
}

function partOf(id: string, { fields }: Place): PartRange | null {
  const value: unknown = Object.entries(fields).find(([field]) => field === id)?.[1]
  if (!Array.isArray(value)) return null
  const [low = null, likely = null, high = null] = value.map(part => (typeof part === 'number' ? part : null))
  return [low, likely, high]
}

function partText(value: number | null, text: (value: number) => string): string {
  return value === null ? '' : text(value)
}

function modelRange(rule: InputRule): Triple | null {
  const value = rule.default
  return typeof value === 'object' && value !== null && value.some(part => part > 0) ? value : null
}
