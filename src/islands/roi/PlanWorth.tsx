import { useMemo } from 'preact/hooks'
import { planOf } from '../../domain/plan/plan.ts'
import type { PlannedAction } from '../../domain/plan/planned-action.ts'
import { asScored } from '../../domain/roi/after-care.ts'
import type { BusinessCase } from '../../domain/roi/business-case.ts'
import { fill as fillInputs, participantRate } from '../../domain/roi/filled.ts'
import type { Estimation } from '../../domain/roi/estimation.ts'
import { workOut } from '../../domain/roi/work-out.ts'
import { worthOfChange } from '../../domain/roi/worth.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { whatIf } from '../../domain/score/what-if.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import { loadTexts } from '../../model/texts.ts'
import { planWorthView } from '../../report/returns/worth.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { useToday } from '../parts/use-today.ts'
import { chances, estimate, scoresOf, work } from './estimate.ts'
import { NumbersTable } from './Figure.tsx'
import type { Filling } from './words.ts'

interface Props {
  filling: Filling
  assessment: Assessment
  result: Result
  locale: Locale
}

/** What carrying out the plan is worth, and each of its actions: everything scored anew, with the hours as cost. */
export function PlanWorth({ filling, assessment, result, locale }: Props) {
  const { words, scenario, money, format } = filling
  const { page } = words
  const today = useToday()
  const { value: texts } = useLazy(true, () => loadTexts(locale))
  const plan = useMemo(() => planOf(model, assessment, result, today), [assessment, result])
  const open = (plan?.actions ?? []).filter(({ item, status }) => item !== null && status !== 'done')
  const found = useMemo(() => worthOf(filling, assessment, open), [JSON.stringify(scenario), assessment])
  if (!found) return <p>{page.planNone}</p>
  const rows = found.actions
    .toSorted((a, b) => b.worth.drawn.net.median - a.worth.drawn.net.median)
    .map(({ action, worth }) => [
      action.edit.what ?? texts?.[action.id]?.action ?? action.id,
      money.roughGain(worth.drawn.net.median),
      `${money.roughGain(worth.drawn.net.low)} – ${money.roughGain(worth.drawn.net.high)}`,
      format.percentage(worth.drawn.better),
    ])
  return (
    <div class="stack-s">
      {planWorthView(found.plan, filling).map(text => (
        <p key={text}>{text}</p>
      ))}
      {texts && (
        <NumbersTable
          caption={page.planTitle}
          columns={[page.planAction, page.planGain, page.planRange, page.planBetter]}
          rows={rows}
        />
      )}
    </div>
  )
}

function worthOf({ scenario, scores }: Filling, assessment: Assessment, actions: readonly PlannedAction[]) {
  const own = asScored(scenario)
  const before = estimate(own, scores)
  const old = work(before)
  const after = (chosen: readonly PlannedAction[]) => {
    const what = whatIf(
      model,
      assessment,
      chosen.map(({ id }) => id),
    )
    const hours = chosen.reduce((sum, { hours: own }) => sum + own, 0)
    return what && { what, hours, business: withHours(estimate(own, scoresOf(what.after)), hours) }
  }
  const whole = after(actions)
  if (!old || !whole || actions.length === 0) return null
  const { horizon, hurdle } = before
  const renewed = workOut(whole.business, { horizon, always: roi.horizons.always, hurdle }, chances)
  return {
    plan: {
      before: whole.what.after.total ? whole.what.after.total.readiness - whole.what.gain : 0,
      after: whole.what.after.total?.readiness ?? 0,
      hours: whole.hours,
      worth: worthOfChange(before.business, whole.business, horizon, chances),
      within: whole.what.within,
      old,
      renewed,
    },
    actions: actions.flatMap(action => {
      const one = after([action])
      return one ? [{ action, worth: worthOfChange(before.business, one.business, horizon, chances) }] : []
    }),
  }
}

/** Hours of an action are paid at the start, at the rate of who prepares the training. */
function withHours({ business, inputs }: Estimation, hours: number): BusinessCase {
  const filled = fillInputs(inputs, roi.parameters)
  const rate = filled.has('rateStaff') ? filled.number('rateStaff') : participantRate(filled)
  return { ...business, costs: { ...business.costs, atStart: business.costs.atStart + hours * rate } }
}
