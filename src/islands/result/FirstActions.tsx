import type { Plan } from '../../domain/plan/plan.ts'
import { formatFor } from '../../i18n/format.ts'
import type { Locale } from '../../i18n/locales.ts'
import { loadTexts } from '../../model/texts.ts'
import { actionText } from '../../report/plan.ts'
import { ActionTags } from '../parts/ActionTags.tsx'
import { PdfButton } from '../parts/PdfButton.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { linkTo } from '../parts/visit.ts'
import type { ResultIslandWords, ResultProps } from './words.ts'

interface Props {
  plan: Plan
  locale: Locale
  words: ResultIslandWords
  paths: ResultProps['paths']
}

const shownActions = 4

/** The first actions of the plan that these answers suggest, and the way to all of them. */
export function FirstActions({ plan, locale, words, paths }: Props) {
  const { value: texts } = useLazy(true, () => loadTexts(locale))
  if (plan.actions.length === 0) return null
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
          <a class="btn" href={linkTo(paths.plan)}>
            {words.result.toPlan}
          </a>
          <PdfButton locale={locale} words={words} second />
        </div>
      </div>
    </section>
  )
}
