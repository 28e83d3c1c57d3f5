import { ruleOf } from '../../domain/roi/counted.ts'
import type { InputId, InputRule } from '../../domain/roi/input-rule.ts'
import { isolationNumbers, numberInputs, rangeInputs } from '../../domain/roi/inputs.ts'
import { roi } from '../../model/roi.ts'
import { ChoiceInput } from './ChoiceInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { RangeInput } from './RangeInput.tsx'
import type { Filling } from './words.ts'

/** Those of some inputs that this scenario asks. */
export function Inputs({ rules, filling }: { rules: readonly InputRule[]; filling: Filling }) {
  const { scenario } = filling
  const isAsked = ({ onlyIn, onlyWhen }: InputRule) =>
    (!onlyIn || onlyIn === (scenario.mode ?? 'forecast')) && (!onlyWhen || onlyWhen.timeValue === scenario.timeValue)
  return (
    <>
      {rules.filter(isAsked).map(({ id }) => (
        <Asked key={id} id={id} filling={filling} />
      ))}
    </>
  )
}

/** Any input by its shape, kept in the scenario itself. */
export function Asked({ id, filling }: { id: InputId; filling: Filling }) {
  const rule = ruleOf(roi, id)
  const place = { fields: filling.scenario, set: filling.set }
  const number = [...numberInputs, ...isolationNumbers].find(known => known === id)
  if (number) return <NumberInput id={number} {...{ rule, place, filling }} />
  const range = rangeInputs.find(known => known === id)
  if (range) return <RangeInput id={range} {...{ rule, place, filling }} />
  const choice = (['mode', 'timeValue', 'longTerm', 'isolationMethod', 'isolationScope'] as const).find(
    known => known === id,
  )
  return choice ? <ChoiceInput id={choice} {...{ rule, place, filling }} /> : null
}
