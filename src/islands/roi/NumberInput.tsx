import type { InputRule } from '../../domain/roi/input-rule.ts'
import type { isolationNumbers, NumberInput as NumberInputId } from '../../domain/roi/inputs.ts'
import { fill as fillInputs, participantRate } from '../../domain/roi/filled.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { Beside, problemText } from './Beside.tsx'
import { NumberText } from './NumberText.tsx'
import { Unit } from './Unit.tsx'
import { StandIn } from './StandIn.tsx'
import type { Filling, Place } from './words.ts'

export type NumberId = NumberInputId | (typeof isolationNumbers)[number]

interface Props {
  id: NumberId
  rule: InputRule
  place: Place
  filling: Filling
}

/** An input of one number. */
export function NumberInput({ id, rule, place, filling }: Props) {
  const { words, money } = filling
  const field = words.fields[id]
  const htmlId = `${place.stream ?? 'f'}-${id}`
  const kept = valueOf(id, place)
  const standIn = standInOf(rule, filling)
  const derived = id === 'rateParticipants' && kept === undefined && standIn === null ? derivedRate(filling) : null
  const isAssumed = kept === undefined && standIn !== null && rule.status !== 'user'
  return (
    <div class="field">
      <label for={htmlId}>{field.label}</label>
      <p class="hint" id={htmlId + '-hint'}>
        {field.help}
      </p>
      <Unit unit={field.unit}>
        <NumberText
          id={htmlId}
          shown={kept === undefined ? (standIn === null ? '' : money.plain(standIn)) : money.plain(kept)}
          filling={filling}
          describedBy={`${htmlId}-hint ${htmlId}-problem`}
          isWrong={problemText(rule, place, filling)?.isWrong ?? false}
          onRead={value => place.set({ [id]: value })}
        />
      </Unit>
      <Beside id={htmlId} {...{ rule, place, filling }}>
        {isAssumed && <StandIn rule={rule} filling={filling} />}
        {derived !== null && <p class="hint">{fill(words.page.derived, { value: money.cents(derived) })}</p>}
      </Beside>
    </div>
  )
}

function valueOf(id: NumberId, { fields }: Place): number | undefined {
  const value: unknown = Object.entries(fields).find(([field]) => field === id)?.[1]
  return typeof value === 'number' ? value : undefined
}

/** What counts while the input is empty: of the scan, of the way of looking, or of the model. */
export function standInOf(rule: InputRule, { scenario, scores }: Pick<Filling, 'scenario' | 'scores'>): number | null {
  const scored =
    rule.id === 'readiness' || rule.id === 'afterCare' || rule.id === 'certainty' ? scores?.[rule.id] : null
  if (scored !== undefined && scored !== null) return Math.round(scored * 10) / 10
  if (scenario.mode === 'evaluation' && rule.defaultIn) return rule.defaultIn.evaluation
  return typeof rule.default === 'number' ? rule.default : null
}

function derivedRate({ scenario, estimation }: Filling): number | null {
  return scenario.grossYearPay === undefined ? null : participantRate(fillInputs(estimation.inputs, roi.parameters))
}
