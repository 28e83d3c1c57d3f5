import { planOf } from '../../domain/plan/plan.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import { actionText } from '../../report/plan.ts'
import { ActionTags } from '../parts/ActionTags.tsx'
import { PdfButton } from '../parts/PdfButton.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { useToday } from '../parts/use-today.ts'
import type { ResultIslandWords, ResultProps } from './words.ts'

interface Props {
  assessment: Assessment
  result: Result
  locale: Locale
  words: ResultIslandWords
  paths: ResultProps['paths']
}

const shownActions = 4

/** The first actions of the plan that these answers suggest, and the way to all of them. */
export function FirstActions({ assessment, result, locale, words, paths }: Props) {
  const { value: texts } = useLazy(true, () => loadTexts(locale))
  const today = useToday()
  const plan = planOf(model, assessment, result, today)
  if (!plan || plan.actions.length === 0) return null
  return (
    <section class="section">
      <div class="wrap">
        <h2>{words.result.begin}</h2>
        <ol class="acts">
          {texts &&
            plan.actions.slice(0, shownActions).map((action, index) => {
              const text = actionText(
                action,
                { ...words, levers: words.levers.levers, items: texts },
                formatFor(locale),
              )
              return (
                <li key={text.id}>
                  <span class="acts__n" aria-hidden="true">
                    {index + 1}
                  </span>
                  <div>
                    <h3>{text.what}</h3>
                    <p>{text.how}</p>
                    <ActionTags text={text} words={words.plan} />
                  </div>
                </li>
              )
            })}
        </ol>
        <div class="row">
          <a class="btn" href={paths.plan}>
            {words.result.toPlan}
          </a>
          <PdfButton locale={locale} words={words} second />
        </div>
      </div>
    </section>
  )
}
