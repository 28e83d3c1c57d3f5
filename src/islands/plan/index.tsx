import { useEffect, useMemo } from 'preact/hooks'
import { planOf, suggest, freeze } from '../../domain/plan/plan.ts'
import { withNewSuggestions } from '../../domain/plan/change-plan.ts'
import { withPlan } from '../../domain/scan/change.ts'
import { formatFor } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { $result, emptyAssessment, emptyResult } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import '../parts/trash.ts'
import { useSaved } from '../parts/use-saved.ts'
import { useToday } from '../parts/use-today.ts'
import { Visiting } from '../parts/Visiting.tsx'
import { useVisit } from '../parts/visit.ts'
import { workspace } from '../parts/workspace.ts'
import { Whole } from './Whole.tsx'
import type { PlanProps } from './words.ts'

/** The plan: what management decides, who does what by when, and three moments to look whether it works. */
export function Plan({ locale, words, paths }: PlanProps) {
  const assessment = useSaved(workspace.$assessment, emptyAssessment)
  const result = useSaved($result, emptyResult)
  const visit = useVisit(words.visiting)
  const known = visit.is !== 'loading'
  const { value: texts, failed } = useLazy(true, () => loadTexts(locale))
  const format = useMemo(() => formatFor(locale), [locale])
  const today = useToday()
  const selection = useMemo(() => suggest(model, assessment, result), [assessment, result])
  const plan = useMemo(() => planOf(model, assessment, result, today), [assessment, result])

  // The plan is fixed when first opened: what was agreed in a meeting must not change under people's hands.
  const mustFix = selection !== null && assessment.plan === undefined && known
  useEffect(() => {
    if (mustFix) workspace.change(withPlan(freeze(selection, model, today)))
  }, [mustFix])

  const notices = (
    <>
      <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
      <Visiting visit={visit} words={words} paths={paths} />
      <StorageNotice words={words} />
    </>
  )
  if (!plan || !known) {
    return (
      <Shell title={words.title}>
        <div class={known ? undefined : 'for-new'}>
          {notices}
          <p class="lead">{words.plan.empty}</p>
          <a class="btn" href={paths.scan}>
            {words.toScan}
          </a>
        </div>
      </Shell>
    )
  }
  if (!texts)
    return <Shell title={words.title}>{failed && <p class="note note--copper">{words.errors.unknown.text}</p>}</Shell>

  const takeOver = () => workspace.change(withNewSuggestions(model, result, today))
  return (
    <div class="result">
      <div class="wrap plan" tabIndex={-1}>
        {notices}
        <Whole
          {...{ assessment, result, plan, today, locale, format }}
          words={{ ...words, items: texts }}
          onTake={takeOver}
          returnsPath={paths.roi}
        />
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
