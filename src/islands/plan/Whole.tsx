import { useMemo, useState } from 'preact/hooks'
import type { Day } from '../../domain/day.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import type { Format } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { actionNames } from '../../report/plan.ts'
import { planView, type PlanViewWords } from '../../report/plan-view.ts'
import { Actions, isShown } from './Actions.tsx'
import { Changed } from './Changed.tsx'
import { Decisions } from './Decisions.tsx'
import { Filters, type Filter } from './Filters.tsx'
import { Checks, Loads, Offered } from './Lists.tsx'
import { PlanHead } from './PlanHead.tsx'
import { PlanTools } from './PlanTools.tsx'
import { useActionEditing } from './use-action-editing.tsx'
import { useWorth } from './use-worth.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  result: Result
  plan: Plan
  today: Day
  locale: Locale
  format: Format
  words: PlanIslandWords & PlanViewWords
  onTake: () => void
  returnsPath: string
}

const everything: Filter = { owner: null, phase: null }

/** The whole plan on screen, with what people do to it. */
export function Whole({ assessment, result, plan, today, locale, format, words, onTake, returnsPath }: Props) {
  const view = useMemo(() => planView(assessment, plan, { words, format }), [plan])
  const [filter, setFilter] = useState(everything)
  // Whoever had all their actions taken out has nothing to filter by any more.
  const current = view.loads.some(({ owner }) => owner === filter.owner) ? filter : { ...filter, owner: null }
  const shown = view.actions.filter(action => isShown(current, action))
  const { message, editing, handlers, onAdd, onDrop, onPutIn } = useActionEditing({
    ...{ assessment, plan, view, shown, locale, words, format },
    onAdding: () => setFilter(everything),
  })
  const worth = useWorth({ assessment, result, plan, locale, words, returnsPath })
  return (
    <>
      <PlanHead assessment={assessment} view={view} words={words} format={format} />
      <PlanTools {...{ assessment, view, locale, words }} owner={current.owner} />
      <Changed names={actionNames(plan, words)} words={words.plan} onTake={onTake} />
      {result.total && <Decisions {...{ assessment, result, plan, words, format }} />}
      <Filters filter={current} view={view} shown={shown.length} words={words} onChange={setFilter} />
      {worth.panel}
      <Actions {...{ view, today, words, editing, ...handlers }} worths={worth.texts} filter={current} />
      <p class="no-print">
        <button class="btn btn--line btn--s" type="button" onClick={onAdd}>
          {words.plan.addOwn}
        </button>
      </p>
      <p role="status" class="quiet">
        {message}
      </p>
      <Loads view={view} words={words} />
      <Offered title={words.plan.secondWave} actions={view.secondWave} label={words.plan.toPlan} onTake={onPutIn} />
      <div class="no-print">
        <Offered
          title={words.plan.dropped}
          actions={view.dropped}
          label={words.plan.putBack}
          onTake={id => onDrop(id, false)}
        />
      </div>
      <Checks view={view} words={words} />
    </>
  )
}
