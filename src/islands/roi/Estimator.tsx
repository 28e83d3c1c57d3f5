import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import { moneyFor } from '../../i18n/money.ts'
import { chanceText, type ReturnsLanguage } from '../../report/returns/language.ts'
import { answerTo } from './answer.ts'
import { Basis } from './Basis.tsx'
import { Compare } from './Compare.tsx'
import { scoresOf } from './estimate.ts'
import { Explained } from './Explained.tsx'
import { FollowUp } from './FollowUp.tsx'
import { Form } from './Form.tsx'
import { Missing } from './Missing.tsx'
import { Opened } from './Opened.tsx'
import { Outcome } from './Outcome.tsx'
import { OutcomeBar } from './OutcomeBar.tsx'
import { PlanWorth } from './PlanWorth.tsx'
import { Reasons } from './Reasons.tsx'
import { Sanity } from './Sanity.tsx'
import { ScenarioBar, scenarioName } from './ScenarioBar.tsx'
import { Start } from './Start.tsx'
import { Trace } from './Trace.tsx'
import { Try } from './Try.tsx'
import { useAnnounced } from './use-announced.ts'
import { useScenarios } from './use-scenarios.ts'
import type { Filling, ReturnsProps } from './words.ts'

const nothing: Scenario = {}

interface Props extends ReturnsProps {
  assessment: Assessment
  result: Result | null
  /** What the page is about, as the server sent it. */
  about: ComponentChildren
}

/** What is filled in on one side, and on the other the honest range that follows from it at once. */
export function Estimator({ assessment, result, locale, words, paths, about }: Props) {
  const { roi } = words
  const scenarios = useScenarios(assessment, locale)
  const { current, shown, unread } = scenarios
  // What a slider is at, while it is dragged: shown at once, kept when it is let go.
  const [tried, setTried] = useState<Scenario | null>(null)
  const language = useMemo(() => ({ words: roi, format: formatFor(locale), money: moneyFor(locale) }), [roi, locale])
  const scores = useMemo(() => scoresOf(result), [result])
  const kept = scenarios.all.find(({ id }) => id === current)?.scenario ?? nothing
  const keptAnswer = useMemo(() => answerTo(kept, scores, language), [JSON.stringify(kept), scores, language])
  const answer = useMemo(
    () => (tried ? answerTo(tried, scores, language) : keptAnswer),
    [tried, scores, language, keptAnswer],
  )
  const { worked, view } = answer
  const announced = useAnnounced(worked ? announcement(worked, language) : '')
  const name = current ? scenarioName(scenarios, current, roi) : ''
  const { set, keepUnread } = scenarios
  const same = { ...language, locale, scores, set, unread, keepUnread, paths, texts: words }
  const filling: Filling = { ...same, scenario: tried ?? kept, estimation: answer.estimation }
  // What a slider moves has to fit into a frame: sixty fields, and what is read at rest, wait until it is let go.
  const still = useMemo(() => {
    const { estimation, worked, view, breakEven } = keptAnswer
    const filling: Filling = { ...same, scenario: kept, estimation }
    return {
      start: <Start language={language} onOpen={(ready, title) => scenarios.add({ ...ready, name: title })} />,
      form: (
        <>
          <ScenarioBar scenarios={scenarios} words={roi} />
          <Form key={shown} filling={filling} breakEven={worked ? null : (breakEven?.first ?? null)} />
        </>
      ),
      explained: worked && view && <Explained {...{ worked, view, language }} />,
      trace: worked && <Trace filling={filling} worked={worked} />,
      below: worked && view && (
        <>
          <Reasons {...{ worked, view, breakEven, language }} />
          {result && scores && estimation.business.applied.mode === 'forecast' && (
            <section class="stack-s">
              <Opened summary={roi.page.followUpTitle}>
                {() => <FollowUp filling={filling} assessment={assessment} />}
              </Opened>
              <Opened summary={roi.page.planTitle}>
                {() => <PlanWorth {...{ filling, assessment, result, locale }} />}
              </Opened>
            </section>
          )}
          <Basis {...{ filling, worked, assessment, name }} />
        </>
      ),
      compare: scenarios.all.length > 1 && <Compare {...{ scenarios, scores, language }} />,
    }
  }, [shown, keptAnswer, assessment, result, name, unread])
  return (
    <>
      <div class="roi roi--head">
        {about}
        {still.start}
      </div>
      <div class="roi">
        <div>
          {still.form}
          {worked && <OutcomeBar worked={worked} language={language} />}
        </div>
        <div>
          {worked && view ? (
            <Outcome
              {...{ worked, view, breakEven: answer.breakEven, language }}
              explained={still.explained}
              trace={still.trace}
              below={still.below}
              isMoving={tried !== null}
              trying={<Try key={shown} filling={filling} still={keptAnswer.worked ?? worked} onTry={setTried} />}
              sanity={<Sanity filling={filling} worked={worked} />}
            />
          ) : (
            <Missing filling={filling} first={answer.breakEven?.first ?? null} />
          )}
          {still.compare}
          <p class="vh" role="status">
            {announced}
          </p>
        </div>
      </div>
    </>
  )
}

/** Said once something that moved is still. */
function announcement({ own }: WorkedOut, language: ReturnsLanguage): string {
  const { roi, chances } = own.drawn
  if (!roi) return ''
  const { words, money } = language
  const range = { low: money.percent(roi.low), high: money.percent(roi.high) }
  return fill(words.page.announce, { ...range, months: own.months, chance: chanceText(chances.positive, language) })
}
