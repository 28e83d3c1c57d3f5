import { useEffect, useMemo } from 'preact/hooks'
import { freeze, planOf, suggest } from '../../domain/plan/plan.ts'
import { withDone, withPlan } from '../../domain/scan/change.ts'
import { formatFor } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import { planView } from '../../report/plan-view.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { $result } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { useSaved } from '../parts/use-saved.ts'
import { useToday } from '../parts/use-today.ts'
import { workspace } from '../parts/workspace.ts'
import { Actions } from './Actions.tsx'
import { Changed } from './Changed.tsx'
import { Decisions } from './Decisions.tsx'
import { Checks, Loads, SecondWave } from './Lists.tsx'
import { PlanHead } from './PlanHead.tsx'
import type { PlanProps } from './words.ts'

const empty = newAssessment('', new Date(0))

/** The plan: what management decides, who does what by when, and three moments to look whether it works. */
export function Plan({ locale, words, paths }: PlanProps) {
  const assessment = useSaved(workspace.$assessment, empty)
  const result = useSaved($result, null)
  const { value: texts, failed } = useLazy(true, () => loadTexts(locale))
  const format = useMemo(() => formatFor(locale), [locale])
  const today = useToday()
  const selection = result && suggest(model, assessment, result)
  const fix = () => selection && workspace.change(withPlan(freeze(selection, model, today)))

  // The plan is fixed when first opened: what was agreed in a meeting must not change under people's hands.
  const mustFix = selection !== null && assessment.plan === undefined
  useEffect(() => {
    if (mustFix) fix()
  }, [mustFix])

  if (!result) return <Shell title={words.title} />
  const plan = planOf(model, assessment, result, today)
  if (!plan) {
    return (
      <Shell title={words.title}>
        <StorageNotice words={words} />
        <p class="lead">{words.plan.empty}</p>
        <a class="btn" href={paths.scan}>
          {words.toScan}
        </a>
      </Shell>
    )
  }
  if (!texts)
    return <Shell title={words.title}>{failed && <p class="note note--copper">{words.errors.unknown.text}</p>}</Shell>

  const view = planView(assessment, plan, { words: { ...words, items: texts }, format })
  return (
    <div class="result">
      <div class="wrap plan" tabIndex={-1}>
        <StorageNotice words={words} />
        <PlanHead assessment={assessment} view={view} words={words} locale={locale} />
        <Changed count={plan.changed} words={words.plan} onTake={fix} />
        <Decisions assessment={assessment} result={result} plan={plan} words={words} format={format} />
        <Actions view={view} words={words} onDone={(id, done) => workspace.change(withDone(id, done))} />
        <Loads view={view} words={words} />
        <SecondWave view={view} words={words} />
        <Checks view={view} words={words} />
      </div>
    </div>
  )
}

function Shell({ title, children }: { title: string; children?: preact.ComponentChildren }) {
  return (
    <div class="wrap result result-head">
      <h1>{title}</h1>
      {children}
    </div>
  )
}
