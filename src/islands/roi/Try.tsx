import { useMemo, useState } from 'preact/hooks'
import { misfitOf, rangeMisfit, ruleOf } from '../../domain/roi/counted.ts'
import type { InputId, InputRule } from '../../domain/roi/input-rule.ts'
import { numberInputs, rangeInputs, type NumberInput, type RangeInput } from '../../domain/roi/inputs.ts'
import { movedInput } from '../../domain/roi/move-input.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { focusAround } from '../parts/focus.ts'
import { standInOf } from './NumberInput.tsx'
import type { Filling } from './words.ts'

interface Props {
  filling: Filling
  /** The outcome before anything was dragged. */
  still: WorkedOut
  /** Shown while the slider is dragged, kept once it is let go. */
  onTry: (tried: Scenario | null) => void
}

/** A slider for any number: what is not moved stays as it is, and the outcome follows at once. */
export function Try({ filling, still, onTry }: Props) {
  const { words, money, scenario, set } = filling
  const { page } = words
  const choices = useMemo(() => choicesOf(filling, still), [still])
  const options = useMemo(
    () =>
      choices.map(choice => (
        <option key={choice} value={choice}>
          {words.fields[choice].label}
        </option>
      )),
    [choices],
  )
  const [picked, setPicked] = useState<InputId | null>(null)
  // The scenario as it was before this input was moved, and where the slider left it: a number that was typed meanwhile is
  // a new beginning.
  const [moved, setMoved] = useState<{ from: Scenario; left: string } | null>(null)
  const id = choices.find(choice => choice === picked) ?? choices[0]
  if (!id) return null
  const rule = ruleOf(roi, id)
  const value = valueOf(rule, filling)
  if (value === null) return null
  const from = moved && moved.left === JSON.stringify(scenario[id]) ? moved.from : null
  const before = from && valueOf(rule, { ...filling, scenario: from })
  const { min, max, step } = trackOf(rule, before ?? value)
  const move = (to: number) => {
    const changes = movedInput(from ?? scenario, id, to, roi)
    setMoved({ from: from ?? scenario, left: JSON.stringify(changes[id]) })
    return changes
  }
  const unit = words.fields[id].unit
  const written = (number: number) => money.inUnit(money.plain(number), unit)
  return (
    <section class="panel try" tabIndex={-1}>
      <h3>{page.tryTitle}</h3>
      <p class="quiet">{page.trySlide}</p>
      <div class="field">
        <label for="try-which">{page.tryWhich}</label>
        <select
          class="in"
          id="try-which"
          value={id}
          onChange={({ currentTarget }) => {
            setPicked(choices.find(choice => choice === currentTarget.value) ?? null)
            setMoved(null)
          }}
          autocomplete="off"
        >
          {options}
        </select>
      </div>
      <div class="field">
        <label for="try-slide">
          {words.fields[id].label}: <output for="try-slide">{written(value)}</output>
        </label>
        <input
          class="slide"
          id="try-slide"
          type="range"
          {...{ min, max, step, value }}
          aria-valuetext={written(value)}
          onInput={({ currentTarget }) => {
            // Moving it may make another input the one that moves the outcome most: the slider stays with this one.
            setPicked(id)
            onTry({ ...scenario, ...move(Number(currentTarget.value)) })
          }}
          onChange={({ currentTarget }) => {
            onTry(null)
            set(move(Number(currentTarget.value)))
          }}
          autocomplete="off"
        />
      </div>
      {from && before !== null && before !== value && (
        <button
          class="btn btn--quiet btn--s"
          type="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget, '.try')
            set({ [id]: from[id] })
          }}
        >
          {fill(page.tryBack, { value: written(before) })}
        </button>
      )}
    </section>
  )
}

/** What moves the outcome most comes first, then everything else that has a number. */
function choicesOf(filling: Filling, { tornado }: WorkedOut): InputId[] {
  const first = tornado.flatMap(({ id }) => rangeInputs.filter(known => known === id))
  const others = roi.inputs.map(({ id }) => id).filter(id => isSlid(id) && !first.some(known => known === id))
  return [...first, ...others].filter(id => valueOf(ruleOf(roi, id), filling) !== null)
}

function isSlid(id: InputId): id is NumberInput | RangeInput {
  return [...numberInputs, ...rangeInputs].some(known => known === id)
}

/** The number as it counts, of a range the likely one; null where there is none. */
function valueOf(rule: InputRule, filling: Filling): number | null {
  const { scenario } = filling
  const kept = scenario[rule.id]
  if (typeof kept === 'number') return misfitOf(kept, rule) === null ? kept : null
  const range = rangeInputs.find(id => id === rule.id)
  if (!range) return kept === undefined ? standInOf(rule, filling) : null
  const part = scenario[range]
  if (part) return rangeMisfit(part, rule) === null ? part[1] : null
  const counted = filling.estimation.business.streams.some(({ factors }) => factors.some(({ id }) => id === range))
  return counted && typeof rule.default === 'object' && rule.default ? rule.default[1] : null
}

/** Small scales whole; of large ones what lies around the value, in about a hundred round steps. */
function trackOf({ min, max, unit }: InputRule, value: number): { min: number; max: number; step: number } {
  const [least, most] = [min ?? 0, max ?? 100]
  const isWhole = unit === 'persons' || unit === 'months'
  if (most - least <= 100) return { min: least, max: most, step: isWhole || most - least > 24 ? 1 : 0.5 }
  const end = Math.min(most, Math.max(2 * value, 10))
  const size = 10 ** Math.floor(Math.log10(Math.max(1, (end - least) / 100)))
  const step = Math.max(isWhole ? 1 : 0, size)
  return { min: least, max: Math.ceil(end / step) * step, step }
}
