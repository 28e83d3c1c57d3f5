import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../domain/roi/scenario.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import type { Result } from '../../domain/score/result.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import { moneyFor } from '../../i18n/money.ts'
import { breakEvenView } from '../../report/returns/break-even.ts'
import { chanceText } from '../../report/returns/language.ts'
import { Basis } from './Basis.tsx'
import { Compare } from './Compare.tsx'
import { estimate, scoresOf, work } from './estimate.ts'
import { FollowUp } from './FollowUp.tsx'
import { Form } from './Form.tsx'
import { Missing } from './Missing.tsx'
import { Opened } from './Opened.tsx'
import { Outcome } from './Outcome.tsx'
import { OutcomeBar } from './OutcomeBar.tsx'
import { PlanWorth } from './PlanWorth.tsx'
import { Sanity } from './Sanity.tsx'
import { ScenarioBar, scenarioName } from './ScenarioBar.tsx'
import { Start } from './Start.tsx'
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
  const scenarios = useScenarios(assessment)
  const { current, shown } = scenarios
  // What a slider is at, while it is dragged: shown at once, kept when it is let go.
  const [tried, setTried] = useState<Scenario | null>(null)
  const language = useMemo(() => ({ words: roi, format: formatFor(locale), money: moneyFor(locale) }), [roi, locale])
  const scores = useMemo(() => scoresOf(result), [result])
  const kept = scenarios.all.find(({ id }) => id === current)?.scenario ?? nothing
  const keptEstimation = useMemo(() => estimate(kept, scores), [JSON.stringify(kept), scores])
  const estimation = useMemo(() => (tried ? estimate(tried, scores) : keptEstimation), [tried, keptEstimation])
  const worked = useMemo(() => work(estimation), [estimation])
  const breakEven = useMemo(() => breakEvenView(estimation, worked, language), [estimation, worked, language])
  const band = worked?.own.drawn.roi
  const range = band && { low: language.money.percent(band.low), high: language.money.percent(band.high) }
  const chance = worked ? chanceText(worked.own.drawn.chances.positive, language) : ''
  const announced = useAnnounced(
    range && worked ? fill(roi.page.announce, { ...range, months: worked.own.months, chance }) : '',
  )
  const same = { ...language, locale, scores, set: scenarios.set, paths, texts: words }
  const filling: Filling = { ...same, scenario: tried ?? kept, estimation }
  const first = breakEven?.first ?? null
  const hint = worked ? null : first
  // The form stays as it is while a slider moves: sixty fields are not drawn anew for a frame.
  const form = useMemo(
    () => <Form key={shown} filling={{ ...same, scenario: kept, estimation: keptEstimation }} breakEven={hint} />,
    [shown, keptEstimation, language, hint],
  )
  const name = current ? scenarioName(scenarios, current, roi) : ''
  return (
    <>
      <div class="roi roi--head">
        {about}
        <Start language={language} onOpen={(ready, title) => scenarios.add({ ...ready, name: title })} />
      </div>
      <div class="roi">
        <div>
          <ScenarioBar scenarios={scenarios} words={roi} />
          {form}
          {worked && <OutcomeBar worked={worked} language={language} />}
        </div>
        <div>
          {worked ? (
            <Outcome
              {...{ estimation, worked, breakEven, language }}
              hasScores={scores !== null || kept.readiness !== undefined}
              trying={<Try key={shown} filling={filling} worked={worked} onTry={setTried} />}
              sanity={<Sanity filling={filling} worked={worked} />}
              more={
                <>
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
              }
            />
          ) : (
            <Missing filling={filling} first={first} />
          )}
          {scenarios.all.length > 1 && <Compare {...{ scenarios, scores, language }} />}
          <p class="vh" role="status">
            {announced}
          </p>
        </div>
      </div>
    </>
  )
}
