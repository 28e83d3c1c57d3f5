import { useState } from 'preact/hooks'
import { longestText } from '../../domain/saved-file/fields.ts'
import type { Scenario, ScenarioId } from '../../domain/roi/scenario.ts'
import { fill } from '../../i18n/fill.ts'
import { nameOfScenario } from '../../report/returns/compare.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'
import { focusAround } from '../parts/focus.ts'
import type { Scenarios } from './use-scenarios.ts'

interface Props {
  scenarios: Scenarios
  words: RoiWords
}

/** What a scenario is called: by its maker, or by its place. */
export function scenarioName({ all }: Pick<Scenarios, 'all'>, id: ScenarioId, words: RoiWords): string {
  const place = all.findIndex(one => one.id === id)
  return nameOfScenario(all[place]?.scenario, place, words)
}

interface Removed {
  id: ScenarioId
  scenario: Scenario
  name: string
}

/** Which scenario is shown, what it is called, and another one beside it. */
export function ScenarioBar({ scenarios, words }: Props) {
  const { page } = words
  const [removed, setRemoved] = useState<Removed | null>(null)
  const here = scenarios.all.find(({ id }) => id === scenarios.current)
  return (
    <div class="stack-s scenarios" tabIndex={-1} hidden={!here && !removed}>
      {here && <Shown {...{ scenarios, here, words }} onRemove={setRemoved} />}
      <div class="row">
        <p role="status">{removed && fill(page.scenarioDeleted, { name: removed.name })}</p>
        {removed && (
          <button
            class="btn btn--quiet btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget, '.scenarios')
              scenarios.putBack(removed.id, removed.scenario)
              setRemoved(null)
            }}
          >
            {page.scenarioPutBack}
          </button>
        )}
      </div>
    </div>
  )
}

interface ShownProps extends Props {
  here: Scenarios['all'][number]
  onRemove: (removed: Removed) => void
}

function Shown({ scenarios, here, words, onRemove }: ShownProps) {
  const { page } = words
  const { all } = scenarios
  const name = scenarioName(scenarios, here.id, words)
  return (
    <>
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
          onClick={() => {
            const copyName = fill(page.scenarioCopyName, { name }).slice(0, longestText)
            scenarios.add({ ...here.scenario, name: copyName })
          }}
        >
          {page.scenarioCopy}
        </button>
        <button class="btn btn--line btn--s" type="button" onClick={() => scenarios.add({})}>
          {page.scenarioNew}
        </button>
        <button
          class="btn btn--quiet btn--s"
          type="button"
          onClick={({ currentTarget }) => {
            focusAround(currentTarget, '.scenarios')
            onRemove({ ...here, name })
            scenarios.remove(here.id)
          }}
        >
          {page.scenarioDelete}
        </button>
      </div>
    </>
  )
}
