import type { Decisions } from '../domain/plan/decisions.ts'
import { fill } from '../i18n/fill.ts'
import type { DecisionWords } from '../schemas/words/decisions.ts'
import { decisionQuestions } from './decisions.ts'
import type { Headline } from './headline.ts'
import type { Language } from './language.ts'

interface About {
  training: string | undefined
  decisions: Decisions
  headline: Pick<Headline, 'title' | 'score'>
  doNothing: string | null
}

/** The questions to management as a mail: subject, an empty line, and the text. Null without a readiness to tell of. */
export function decisionMail(
  { training, decisions, headline, doNothing }: About,
  { words, format }: Language<DecisionWords>,
): string | null {
  if (!headline.score) return null
  const { mail } = words
  const date = format.date(decisions.reply)
  const name = training ?? mail.unnamed
  const questions = decisionQuestions(decisions, words, format).map((question, index) => `${index + 1}. ${question}`)
  const body = fill(mail.body, {
    training: name,
    band: headline.title,
    score: headline.score.text,
    low: headline.score.lowText,
    high: headline.score.highText,
    doNothing: doNothing ? `${doNothing} ${words.doNothing.note}` : words.doNothing.note,
    decisions: questions.join('\n'),
    date,
  })
  return `${fill(mail.subject, { training: name, date })}\n\n${body}\n`
}
