import { decisionsOf } from '../../domain/plan/decisions.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { decisionQuestions, doNothing } from '../../report/decisions.ts'
import { decisionMail } from '../../report/decision-mail.ts'
import { headlineOf } from '../../report/headline.ts'
import { CopyMail } from './CopyMail.tsx'
import type { PlanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  result: Result
  plan: Plan
  words: PlanIslandWords
  format: Format
}

/** What management is asked to decide, each question to be answered with yes, yes if or no. */
export function Decisions({ assessment, result, plan, words, format }: Props) {
  const { context } = assessment
  const decisions = decisionsOf(model, { context, result, actions: plan.actions, base: plan.base })
  const nothing = doNothing(result, context, words, format)
  const text = words.decisions
  const headline = headlineOf(model, assessment, result, { words: words.headline, format })
  const mail = decisionMail(
    { training: context.training, decisions, headline, doNothing: nothing },
    { words: text, format },
  )
  return (
    <section class="decide" aria-labelledby="decide">
      <h2 id="decide">{text.title}</h2>
      <p>{text.intro}</p>
      <ol>
        {decisionQuestions(decisions, text, format).map(question => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {nothing && (
        <p>
          <b>{text.doNothing.title}.</b> {nothing} {text.doNothing.note}
        </p>
      )}
      <p>
        <b>{fill(text.replyBefore, { date: format.date(decisions.reply) })}.</b>
      </p>
      {mail && <CopyMail mail={mail} words={text.mail} />}
    </section>
  )
}
