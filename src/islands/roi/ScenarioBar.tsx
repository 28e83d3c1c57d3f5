import { useState } from 'preact/hooks'
import { longestText } from '../../domain/saved-file/fields.ts'
import type { Scenario, ScenarioId } from '../../domain/roi/scenario.ts'
import { fill } from '../../i18n/fill.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'
import type { Scenarios } from './use-scenarios.ts'

interface Props {
  scenarios: Scenarios
  words: RoiWords
}

/** What a scenario is called: by its maker, or by its place. */
export function scenarioName({ all }: Pick<Scenarios, 'all'>, id: ScenarioId, { page }: RoiWords): string {
  const place = all.findIndex(one => one.id === id)
  const name = all[place]?.scenario.name?.trim()
  return name ? name : fill(page.scenarioUnnamed, { number: place + 1 })
}

/** Which scenario is shown, what it is called, and another one beside it. */
export function ScenarioBar({ scenarios, words }: Props) {
  const { page } = words
  const [removed, setRemoved] = useState<{ id: ScenarioId; scenario: Scenario; name: string } | null>(null)
  const { all, current } = scenarios
  const here = all.find(({ id }) => id === current)
  if (!here)
    return (
      removed && <Removed removed={removed} words={words} onPutBack={() => putBack(scenarios, removed, setRemoved)} />
    )
  const name = scenarioName(scenarios, here.id, words)
  return (
    <div class="stack-s scenarios">
      {all.length > 1 && (
        <fieldset class="field">
          <legend class="lab">{page.scenarios}</legend>
          <div class="seg">
            {all.map(({ id }) => (
              <label class="chip" key={id}>
                <input
                  type="radio"
                  name="scenario"
                  checked={id === here.id}
                  onChange={() => scenarios.select(id)}
                  autocomplete="off"
                />
                <bdi>{scenarioName(scenarios, id, words)}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div class="field">
        <label for="scenario-name">{page.scenarioName}</label>
        <input
          class="in"
          id="scenario-name"
          type="text"
          maxLength={longestText}
          value={here.scenario.name ?? ''}
          placeholder={name}
          onInput={({ currentTarget }) => scenarios.set({ name: currentTarget.value || undefined })}
          autocomplete="off"
        />
      </div>
      <div class="row">
        <button
          class="btn btn--line btn--s"
          type="button"
          onClick={() => scenarios.add({ ...here.scenario, name: fill(page.scenarioCopyName, { name }) })}
        >
          {page.scenarioCopy}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={() => scenarios.add({})}>
          {page.scenarioNew}
        </button>
        <button
          class="btn btn--quiet btn--s"
          type="button"
          onClick={() => {
            setRemoved({ ...here, name })
            scenarios.remove(here.id)
          }}
        >
          {page.scenarioDelete}
        </button>
      </div>
      {removed && <Removed removed={removed} words={words} onPutBack={() => putBack(scenarios, removed, setRemoved)} />}
    </div>
  )
}

function putBack(
  scenarios: Scenarios,
  { id, scenario }: { id: ScenarioId; scenario: Scenario },
  setRemoved: (removed: null) => void,
): void {
  scenarios.putBack(id, scenario)
  setRemoved(null)
}

function Removed({
  removed,
  words: { page },
  onPutBack,
}: {
  removed: { name: string }
  words: RoiWords
  onPutBack: () => void
}) {
  return (
    <p role="status" class="row">
      {fill(page.scenarioDeleted, { name: removed.name })}
      <button class="btn btn--quiet btn--s" type="button" onClick={onPutBack}>
        {page.scenarioPutBack}
      </button>
    </p>
  )
}
