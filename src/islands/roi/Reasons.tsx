import { tornado } from '../../charts/tornado.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import type { BreakEvenView } from '../../report/returns/break-even.ts'
import { tornadoView } from '../../report/returns/charts.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import { Figure } from './Figure.tsx'

interface Props {
  worked: WorkedOut
  view: OutcomeView
  breakEven: BreakEvenView | null
  language: ReturnsLanguage
}

/** Why it comes out as it does, and what it would need: what moves it, what flatters it, what just earns it back. */
export function Reasons({ worked, view, breakEven, language }: Props) {
  const { words, money, format } = language
  const { benefit, cost } = worked.own.likely
  const multiplier = worked.own.breakEven?.multiplier
  const { results, page } = words
  const swings = tornadoView(worked, language)
  return (
    <>
      {swings && (
        <Figure
          view={swings}
          draw={(input, width) => tornado(input, width === 'wide' ? 720 : 320)}
          tableName={page.table}
        >
          <p>{words.tornado.help}</p>
        </Figure>
      )}
      <Shortcuts worked={worked} language={language} />
      <section class="stack-s">
        <h3>{page.breakEvenTitle}</h3>
        {breakEven && [breakEven.first, breakEven.firstNote, ...breakEven.lines].map(text => <p key={text}>{text}</p>)}
        {multiplier && (
          <p class="formula">
            {fill(words.trace.breakEven, {
              cost: money.euros(cost),
              benefit: money.euros(benefit),
              multiplier: format.decimal(multiplier, 2),
            })}
          </p>
        )}
        <h3>{results.worst.title}</h3>
        <p>{view.worst.text}</p>
        <p class="quiet">{view.worst.note}</p>
        {view.cash && (
          <>
            <h3>{page.cashTitle}</h3>
            <p>{view.cash.text}</p>
            <p>{view.cash.only}</p>
            <p class="quiet">{view.cash.note}</p>
          </>
        )}
      </section>
    </>
  )
}

/** The same training by the ways in which a return is usually made to look better. */
function Shortcuts({ worked, language: { words, money } }: { worked: WorkedOut; language: ReturnsLanguage }) {
  const { shortcuts, page } = words
  return (
    <section class="fig">
      <h3 class="fig__cap">{shortcuts.title}</h3>
      <p class="fig__sub">
        {shortcuts.intro} {fill(page.shortcutsSub, { months: worked.own.months })}
      </p>
      <table class="tbl fig__body">
        <caption class="vh">{shortcuts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{shortcuts.columnMethod}</th>
            <th scope="col" class="r">
              {shortcuts.columnResult}
            </th>
          </tr>
        </thead>
        <tbody>
          {worked.byShortcut.map(({ id, roi }) => (
            <tr key={id} class={id === 'honest' ? 'is-key' : undefined}>
              <th scope="row">
                {shortcuts.rows[id].label}
                <span class="tbl__what">{shortcuts.rows[id].what}</span>
              </th>
              <td class="r">{money.percent(roi ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
