import { phases, type Phase } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { PlanView } from '../../report/plan-view.ts'
import type { PlanIslandWords } from './words.ts'

/** What is shown; null = everything. */
export interface Filter {
  owner: string | null
  phase: Phase | null
}

interface Props {
  filter: Filter
  view: PlanView
  shown: number
  words: PlanIslandWords
  onChange: (filter: Filter) => void
}

/** Whose actions, and of which phase. The owner that is chosen here is also the one a PDF can be made for. */
export function Filters({ filter, view, shown, words, onChange }: Props) {
  const { plan } = words
  const total = view.actions.length
  const owners = [{ owner: null, name: plan.filterAll, count: total }, ...view.loads]
  return (
    <div class="filters no-print">
      <fieldset>
        <legend>{plan.filter}</legend>
        <div class="seg">
          {owners.map(({ owner, name, count }) => (
            <label class="chip" key={owner}>
              <input
                type="radio"
                name="owner"
                checked={filter.owner === owner}
                onChange={() => onChange({ ...filter, owner })}
                autocomplete="off"
              />
              <bdi>{name}</bdi> <span class="num">{count}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="filter-phase">{plan.filterPhase}</label>
        <select
          class="in"
          id="filter-phase"
          value={filter.phase ?? ''}
          onChange={({ currentTarget }) =>
            onChange({ ...filter, phase: phases.find(phase => phase === currentTarget.value) ?? null })
          }
          autocomplete="off"
        >
          <option value="">{plan.allPhases}</option>
          {phases.map(phase => (
            <option key={phase} value={phase}>
              {words.phases[phase]}
            </option>
          ))}
        </select>
      </div>
      <p role="status" class="quiet">
        {shown === 0 ? plan.noneShown : shown < total ? fill(plan.shown, { shown, total }) : ''}
      </p>
    </div>
  )
}
