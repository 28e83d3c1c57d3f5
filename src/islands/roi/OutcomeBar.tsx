import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { chanceText, type ReturnsLanguage } from '../../report/returns/language.ts'

const place = 'outcome'

/** What came of it in one line, in sight while the form is filled in, and the way to all of it. */
export function OutcomeBar({ worked, language }: { worked: WorkedOut; language: ReturnsLanguage }) {
  const { money, words } = language
  const { page } = words
  const { roi, chances } = worked.own.drawn
  if (!roi) return null
  return (
    <a
      class="roi-bar"
      href={`#${place}`}
      onClick={event => {
        // The address names the scenario: it must stand there still after a reload.
        event.preventDefault()
        goToOutcome()
      }}
    >
      <span>
        <b>{fill(page.between, { low: money.percent(roi.low), high: money.percent(roi.high) })}</b>
        <br />
        <span class="small">
          {page.columnChance}: {chanceText(chances.positive, language)}
        </span>
      </span>
      <span class="vh">{page.toOutcome}</span>
    </a>
  )
}

function goToOutcome(): void {
  const outcome = document.getElementById(place)
  outcome?.scrollIntoView()
  outcome?.focus({ preventScroll: true })
}
