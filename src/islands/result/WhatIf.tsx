import { useMemo, useState } from 'preact/hooks'
import { withEdit } from '../../domain/plan/change-plan.ts'
import type { ActionId } from '../../domain/plan/action-edit.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import { whatIf } from '../../domain/score/what-if.ts'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import { firstSentence } from '../../report/plan.ts'
import { whatIfView } from '../../report/what-if.ts'
import { focusAround } from '../parts/focus.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { workspace } from '../parts/workspace.ts'
import type { Behind } from './Explanation.tsx'

/** Switches that arrange actions for a moment: what it would do to the score, and how small that is. Nothing is changed. */
export function WhatIf({ plan, behind }: { plan: Plan; behind: Behind }) {
  const { assessment, result, words, format } = behind
  const { value: texts } = useLazy(true, () => loadTexts(format.locale))
  const [chosen, setChosen] = useState<readonly ActionId[]>([])
  const [put, setPut] = useState(false)
  const offered = [...plan.actions, ...plan.secondWave].flatMap(({ item }) => item ?? [])
  const outcome = useMemo(() => {
    const found = chosen.length > 0 ? whatIf(model, assessment, chosen) : null
    return found && whatIfView(model, result, found, { words: { ...words, whatIf: words.result.whatIf }, format })
  }, [chosen, assessment, result])
  const text = words.result.whatIf
  const choose = (ids: readonly ActionId[]) => {
    setChosen(ids)
    setPut(false)
  }
  const inPlan = plan.actions.map(({ id }) => id)
  const missing = chosen.filter(id => !inPlan.includes(id))
  const putInPlan = ({ currentTarget }: Event) => {
    focusAround(currentTarget, '.panel')
    workspace.change(now =>
      missing.reduce((changed, id) => withEdit(id, { added: true, dropped: undefined })(changed), now),
    )
    setPut(true)
  }
  if (!texts || offered.length === 0) return null
  return (
    <section class="section" aria-labelledby="what-if">
      <div class="wrap">
        <h2 id="what-if">{text.title}</h2>
        <p class="quiet">{text.intro}</p>
        <div class="whatif">
          <fieldset class="whatif__list">
            <legend class="vh">{text.title}</legend>
            {offered.map(({ id }) => (
              <label class="check" key={id}>
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  onChange={({ currentTarget: { checked } }) =>
                    choose(checked ? [...chosen, id] : chosen.filter(other => other !== id))
                  }
                  autocomplete="off"
                />
                <span>{firstSentence(texts[id]?.action ?? '')[0]}</span>
              </label>
            ))}
            <div class="row">
              <button class="btn btn--line btn--s" type="button" onClick={() => choose(offered.map(({ id }) => id))}>
                {text.all}
              </button>
              <button class="btn btn--quiet btn--s" type="button" onClick={() => choose([])}>
                {text.reset}
              </button>
            </div>
          </fieldset>
          <div class="panel" role="status" tabIndex={-1}>
            {outcome ? (
              <>
                <table class="tbl">
                  <caption class="vh">{text.title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">
                        <span class="vh">{words.table.columnName}</span>
                      </th>
                      <th scope="col" class="r">
                        {text.now}
                      </th>
                      <th scope="col" class="r">
                        {text.then}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {outcome.rows.map(({ label, now, then }) => (
                      <tr key={label}>
                        <th scope="row">{label}</th>
                        <td class="r">{now}</td>
                        <td class="r">
                          <b>{then}</b>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                {outcome.sentences.map((sentence, index) => (
                  <p key={sentence}>{index === 0 ? <data value={outcome.gain}>{sentence}</data> : sentence}</p>
                ))}
                {missing.length > 0 && (
                  <button class="btn btn--line btn--s" type="button" onClick={putInPlan}>
                    {text.toPlan}
                  </button>
                )}
                {put && <p>{text.put}</p>}
              </>
            ) : (
              <p class="quiet">{text.none}</p>
            )}
          </div>
        </div>
      </div>
    </section>
  )
}
