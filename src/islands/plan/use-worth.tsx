import { useMemo, useState } from 'preact/hooks'
import type { ActionId } from '../../domain/plan/action-edit.ts'
import { withOrder } from '../../domain/plan/change-plan.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanWorth } from '../../domain/roi/plan-worth.ts'
import { scenariosOf } from '../../domain/saved-file/scenarios-of.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { moneyFor } from '../../i18n/money.ts'
import type { Words } from '../../schemas/words/words.ts'
import { focusAround } from '../parts/focus.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { workspace } from '../parts/workspace.ts'

interface Given {
  assessment: Assessment
  result: Result
  plan: Plan
  locale: Locale
  words: { worth: Words['worth']; errors: Words['errors'] }
  /** To where what a training costs and brings is filled in. */
  returnsPath: string
}

/** What each action is worth in money, once somebody asks: a sentence per action, and the panel to ask and sort with. */
export function useWorth({ assessment, result, plan, locale, words, returnsPath }: Given) {
  const { worth } = words
  const [wanted, setWanted] = useState(false)
  const [picked, setPicked] = useState('')
  const { value: engine, failed } = useLazy(wanted, () => import('./action-worth.ts'))
  const scenarios = useMemo(() => scenariosOf(assessment), [assessment.scenarios])
  const chosen = scenarios.find(({ id }) => id === picked) ?? scenarios[0]
  const { answers, depth, context, measurability } = assessment
  const counting = plan.actions.map(({ id, hours, status }) => [id, hours, status])
  // Words and owners change often while a plan is edited, and are worth nothing.
  const key = JSON.stringify([answers, depth, context, measurability, counting, chosen])
  const found = useMemo(
    () => (engine && chosen ? engine.worthOfPlan(assessment, result, plan.actions, chosen.scenario) : null),
    [engine, key],
  )
  const texts = useMemo(() => new Map(found ? sentences(found, worth, locale) : []), [found])
  const nameOf = (place: number) =>
    scenarios[place]?.scenario.name?.trim() || fill(worth.unnamed, { number: place + 1 })
  const panel =
    scenarios.length === 0 ? (
      <p class="no-print">
        {worth.none} <a href={returnsPath}>{worth.toReturns}</a>
      </p>
    ) : (
      <section
        class="note no-print stack-s worth"
        tabIndex={-1}
        aria-label={worth.title}
        aria-busy={wanted && !engine && !failed}
      >
        {!wanted && (
          <button
            class="btn btn--line btn--s"
            type="button"
            onClick={({ currentTarget }) => {
              focusAround(currentTarget, '.worth')
              setWanted(true)
            }}
          >
            {worth.show}
          </button>
        )}
        {failed && <p>{words.errors.unknown.text}</p>}
        {engine && (
          <>
            <div class="field">
              <label for="worth-scenario">{worth.scenario}</label>
              <select
                class="in"
                id="worth-scenario"
                value={chosen?.id}
                onChange={({ currentTarget }) => setPicked(currentTarget.value)}
                autocomplete="off"
              >
                {scenarios.map(({ id }, place) => (
                  <option key={id} value={id}>
                    {nameOf(place)}
                  </option>
                ))}
              </select>
            </div>
            {found ? (
              <>
                <p>{fill(worth.intro, { months: found.old.own.months })}</p>
                <p class="quiet">{worth.note}</p>
                <Sorting found={found} plan={plan} order={assessment.order} words={worth} />
              </>
            ) : (
              <p>
                {worth.notReady} <a href={returnsPath}>{worth.toReturns}</a>
              </p>
            )}
          </>
        )}
      </section>
    )
  return { panel, texts }
}

interface SortingProps {
  found: PlanWorth
  plan: Plan
  order: Assessment['order']
  words: Words['worth']
}

function Sorting({ found, plan, order, words }: SortingProps) {
  const [before, setBefore] = useState<Assessment['order'] | null>(null)
  const [said, setSaid] = useState('')
  const sorted = byWorth(found, plan)
  const isSorted = order?.join() === sorted.join()
  // Sorted on an earlier visit: what the order was before is not known any more.
  if (isSorted && before === null) return <p role="status">{words.sorted}</p>
  return (
    <>
      <button
        class="btn btn--line btn--s"
        type="button"
        onClick={() => {
          setBefore(isSorted ? null : (order ?? []))
          setSaid(isSorted ? words.isBack : words.sorted)
          workspace.change(withOrder(isSorted ? (before ?? []) : sorted))
        }}
      >
        {isSorted ? words.back : words.sort}
      </button>
      <p role="status">{said}</p>
    </>
  )
}

/** What is worth most first; what is done, or somebody's own, has no worth and comes behind in the order it had. */
function byWorth({ actions }: PlanWorth, plan: Plan): ActionId[] {
  const ids = actions.map(({ action }) => action.id)
  return [...ids, ...plan.actions.map(({ id }) => id).filter(id => !ids.includes(id))]
}

/** Of all costs: what changes less is said to be small, whatever its sign. */
const smallShare = 0.01

function sentences({ actions, old }: PlanWorth, words: Words['worth'], locale: Locale): [ActionId, string][] {
  const money = moneyFor(locale)
  return actions.map(({ action, worth }) => {
    const { low, median, high } = worth.drawn.net
    const values = { value: money.roughGain(median), low: money.roughGain(low), high: money.roughGain(high) }
    const line = fill(words.line, values)
    const isSmall = (low < 0 && high > 0) || Math.abs(median) < smallShare * old.own.likely.cost
    return [action.id, isSmall ? `${line} ${words.small}` : line]
  })
}
