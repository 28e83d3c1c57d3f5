import { useMemo } from 'preact/hooks'
import { planOf } from '../../domain/plan/plan.ts'
import { planWorth } from '../../domain/roi/plan-worth.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import { loadTexts } from '../../model/texts.ts'
import { planWorthView } from '../../report/returns/worth.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { useToday } from '../parts/use-today.ts'
import { estimator } from './estimate.ts'
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
  const { words, scenario, scores, money, format } = filling
  const { page } = words
  const today = useToday()
  const { value: texts, failed } = useLazy(true, () => loadTexts(locale))
  const plan = useMemo(() => planOf(model, assessment, result, today), [assessment, result])
  const found = useMemo(
    () => planWorth(plan?.actions ?? [], { model, roi, assessment, scenario, scores }, estimator),
    [JSON.stringify(scenario), assessment],
  )
  if (!found) return <p>{page.planNone}</p>
  const rows = found.actions.map(({ action, worth }) => [
    action.edit.what ?? texts?.[action.id]?.action ?? action.id,
    money.roughGain(worth.drawn.net.median),
    `${money.roughGain(worth.drawn.net.low)} – ${money.roughGain(worth.drawn.net.high)}`,
    format.percentage(worth.drawn.better),
  ])
  return (
    <div class="stack-s" aria-busy={!texts && !failed}>
      {planWorthView(found, filling).map(text => (
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
