import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { fill } from '../../i18n/fill.ts'
import { formatFor } from '../../i18n/format.ts'
import { moneyFor } from '../../i18n/money.ts'
import { breakEvenView } from '../../report/returns/break-even.ts'
import { newAssessment } from '../../stores/new-assessment.ts'
import { CaseLine } from '../parts/CaseLine.tsx'
import { $result } from '../parts/result.ts'
import { StorageNotice } from '../parts/StorageNotice.tsx'
import { useSaved } from '../parts/use-saved.ts'
import { workspace } from '../parts/workspace.ts'
import { Basis } from './Basis.tsx'
import { Compare } from './Compare.tsx'
import { estimate, scoresOf, work } from './estimate.ts'
import { FollowUp } from './FollowUp.tsx'
import { Form } from './Form.tsx'
import { Opened } from './Opened.tsx'
import { Outcome } from './Outcome.tsx'
import { PlanWorth } from './PlanWorth.tsx'
import { Sanity } from './Sanity.tsx'
import { ScenarioBar } from './ScenarioBar.tsx'
import { Start } from './Start.tsx'
import { Try } from './Try.tsx'
import { useAnnounced } from './use-announced.ts'
import { useScenarios } from './use-scenarios.ts'
import type { Filling, ReturnsProps } from './words.ts'
import { chanceText } from '../../report/returns/language.ts'

const empty = newAssessment('', new Date(0))
const nothing: Scenario = {}

/** What a training yields: what is filled in, and the honest range that follows from it at once. */
export function Returns({ locale, words, paths }: ReturnsProps) {
  const assessment = useSaved(workspace.$assessment, empty)
  const result = useSaved($result, null)
  const scenarios = useScenarios(assessment)
  const [tried, setTried] = useState<Scenario | null>(null)
  const [isThere, setThere] = useState(false)
  useEffect(() => setThere(true), [])
  const language = useMemo(
    () => ({ words: words.roi, format: formatFor(locale), money: moneyFor(locale) }),
    [words, locale],
  )
  const scores = useMemo(() => scoresOf(result), [result])
  const kept = scenarios.all.find(({ id }) => id === scenarios.current)?.scenario ?? nothing
  const scenario = tried ?? kept
  const key = JSON.stringify(scenario)
  const estimation = useMemo(() => estimate(scenario, scores), [key, scores])
  const worked = useMemo(() => work(estimation), [estimation])
  const breakEven = useMemo(() => breakEvenView(estimation, worked, language), [estimation, worked, language])
  const { roi } = words
  const band = worked?.own.drawn.roi
  const said =
    worked && band
      ? fill(roi.page.announce, {
          months: worked.own.months,
          low: language.money.percent(band.low),
          high: language.money.percent(band.high),
          chance: Math.round(100 * worked.own.drawn.chances.positive),
        })
      : ''
  const announced = useAnnounced(said)
  if (!isThere) return <Shell title={roi.title} intro={roi.intro} />

  const filling: Filling = {
    ...language,
    locale,
    scenario,
    estimation,
    scores,
    set: scenarios.set,
    paths,
    texts: words,
  }
  const { business } = estimation
  const others = scenarios.all.length > 1 && <Compare {...{ scenarios, scores, language }} />
  return (
    <div class="wrap roi-page">
      <div class="notices-top">
        <CaseLine assessment={assessment} words={words} dataPath={paths.data} />
        <StorageNotice words={words} />
      </div>
      <div class="roi roi--head">
        <div>
          <h1>{roi.title}</h1>
          <p class="quiet roi__intro">
            {roi.intro} {roi.page.formIntro}
          </p>
        </div>
        <Start language={language} onOpen={(ready, name) => scenarios.add({ ...ready, name })} />
      </div>
      <div class="roi">
        <div>
          <ScenarioBar scenarios={scenarios} words={roi} />
          <Form
            key={scenarios.current ?? ''}
            filling={filling}
            breakEven={worked ? null : (breakEven?.first ?? null)}
          />
          {worked && band && (
            <a class="roi-bar" href="#outcome">
              <span>
                <b>
                  {fill(roi.page.between, {
                    low: language.money.percent(band.low),
                    high: language.money.percent(band.high),
                  })}
                </b>
                <br />
                <span class="small">
                  {roi.page.columnChance}: {chanceText(worked.own.drawn.chances.positive, language)}
                </span>
              </span>
              <span class="vh">{roi.page.toOutcome}</span>
            </a>
          )}
        </div>
        <div>
          {worked ? (
            <Outcome
              {...{ estimation, worked, breakEven, language }}
              hasScores={scores !== null || scenario.readiness !== undefined}
              trying={<Try key={scenarios.current ?? ''} filling={filling} worked={worked} onTry={setTried} />}
              sanity={<Sanity filling={filling} worked={worked} />}
              more={
                <>
                  {result && scores && business.applied.mode === 'forecast' && (
                    <section class="stack-s">
                      <Opened summary={roi.page.followUpTitle}>
                        {() => <FollowUp filling={filling} assessment={assessment} />}
                      </Opened>
                      <Opened summary={roi.page.planTitle}>
                        {() => <PlanWorth {...{ filling, assessment, result, locale }} />}
                      </Opened>
                    </section>
                  )}
                  <Basis filling={filling} worked={worked} />
                </>
              }
            />
          ) : (
            <Missing filling={filling} first={breakEven?.first ?? null} />
          )}
          {others}
          <p class="vh" role="status">
            {announced}
          </p>
        </div>
      </div>
    </div>
  )
}

/** What is needed before there is an outcome; break-even comes before benefits. */
function Missing({ filling, first }: { filling: Filling; first: string | null }) {
  const { page } = filling.words
  return (
    <section class="stack">
      <h2 class="headline">{page.missing}</h2>
      {first === null ? <p class="lead">{page.missingCost}</p> : <p class="lead">{first}</p>}
      <p>{page.missingBenefit}</p>
      <Sanity filling={filling} worked={null} />
    </section>
  )
}

/** What the server sends: it knows nothing of the visitor, so only what is the same for everyone stands. */
function Shell({ title, intro }: { title: string; intro: string }) {
  return (
    <div class="wrap roi-page">
      <div class="roi">
        <div>
          <h1>{title}</h1>
          <p class="quiet roi__intro">{intro}</p>
        </div>
      </div>
    </div>
  )
}
