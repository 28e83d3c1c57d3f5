import { fill } from '../../i18n/fill.ts'
import { checkText } from '../../report/returns/checks.ts'
import { compareView } from '../../report/returns/compare.ts'
import { horizonRows } from '../../report/returns/horizons.ts'
import type { OutcomeView } from '../../report/returns/outcome.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { PdfDocument } from '../layout/document.ts'
import { lineAndBars, swingsBesideBreakEven } from './returns-charts.ts'
import type { ReturnsAsked, ReturnsContent } from './returns-content.ts'
import { shortened } from './typed-text.ts'

/** What the training yields: a range and how often it is earned back, then why, then what is needed. */
export function returnsPages(pdf: PdfDocument, asked: ReturnsAsked, returns: ReturnsContent): void {
  const { words } = asked
  const { shown, outcome } = returns
  pdf.part(words.report.returns.title)
  whichScenario(pdf, asked, returns)
  if (!shown.worked || !outcome) wantsNote(pdf, asked, returns)
  else {
    ranges(pdf, asked, { returns, worked: shown.worked, outcome })
    lineAndBars(pdf, asked, { language: returns.language, worked: shown.worked, outcome })
    swingsBesideBreakEven(pdf, { ...returns, worked: shown.worked, outcome })
    shortcutTable(pdf, returns, shown.worked)
  }
  comparison(pdf, asked, returns)
}

const longestName = 80

/** Of the only one nothing needs to be said, unless somebody gave it a name. */
function whichScenario(pdf: PdfDocument, { words }: ReturnsAsked, { shown, all }: ReturnsContent): void {
  if (all.length < 2 && !shown.scenario.name?.trim()) return
  const name = shortened(shown.name, longestName)
  pdf.paragraph(fill(words.report.returns.scenario, { name }), { look: 'small', after: 0 })
}

function wantsNote(pdf: PdfDocument, { words, roi }: ReturnsAsked, { language }: ReturnsContent): void {
  const text = words.report.returns
  pdf.heading(1, text.noteNeeded)
  pdf.paragraph(checkText('roiExtreme', roi, language), { after: 2 })
  pdf.paragraph(text.noteNeededWhy)
}

interface Shown {
  returns: ReturnsContent
  worked: WorkedOut
  outcome: OutcomeView
}

function ranges(pdf: PdfDocument, { words }: ReturnsAsked, { returns: { language }, worked, outcome }: Shown): void {
  const text = words.report.returns
  const { results } = language.words
  const { low, high } = worked.own.drawn.roi ?? { low: 0, high: 0 }
  const { percent } = language.money
  pdf.heading(1, fill(text.range, { months: worked.own.months, low: percent(low), high: percent(high) }))
  pdf.paragraph([{ text: outcome.headline, bold: true }], { after: 3 })
  pdf.table({
    columns: [
      { header: text.columnAfter, width: 19, isRowHeader: true },
      ...[results.careful, results.middle, results.favourable].map(header => ({ header, width: 27 })),
    ],
    density: 'tight',
    rows: horizonRows(worked, language).map(({ months, cells }) => [
      fill(text.after, { months }),
      ...cells.map(({ roi, net }) => [{ text: roi, bold: true }, { text: ` (${net})` }]),
    ]),
    after: 4,
  })
  pdf.paragraph([...outcome.horizons, outcome.horizonsNote].join(' '), { look: 'small', after: 2 })
  if (outcome.limits.length > 0)
    pdf.list(
      outcome.limits.map(limit => [{ text: limit, bold: true }]),
      { look: 'small', between: 0 },
    )
}

/** By the length of their names, so that none takes three lines. */
const shortcutWidths = { honest: 14, revenueAsBenefit: 17, noIsolation: 22, everyoneApplies: 20, allThree: 15 } as const

/** One row, so that the ways stand side by side as their columns. */
function shortcutTable(pdf: PdfDocument, { language }: ReturnsContent, worked: WorkedOut): void {
  const { shortcuts } = language.words
  const { months } = worked.own
  pdf.keepTogether(() => {
    pdf.heading(2, shortcuts.title)
    pdf.paragraph(`${shortcuts.intro} ${fill(language.words.page.shortcutsSub, { months })}`, {
      look: 'small',
      after: 2,
    })
    pdf.table({
      columns: [
        { header: shortcuts.columnMethod, width: 13, isRowHeader: true },
        ...worked.byShortcut.map(({ id }) => ({
          header: shortcuts.rows[id].label,
          width: shortcutWidths[id],
          align: 'right' as const,
        })),
      ],
      density: 'tight',
      rows: [
        [
          language.words.shortcuts.columnResult,
          ...worked.byShortcut.map(({ id, roi }) => [
            { text: language.money.percent(roi ?? 0), bold: id === 'honest' },
          ]),
        ],
      ],
      after: 0,
    })
  })
}

function comparison(pdf: PdfDocument, { roi }: ReturnsAsked, { all, language }: ReturnsContent): void {
  if (all.length < 2) return
  const { columns, rows } = compareView(all, roi.horizons.always, language)
  const [first = '', ...rest] = columns
  pdf.heading(2, language.words.page.compareTitle, { keepWithNext: 70 })
  pdf.table({
    columns: [
      { header: first, width: 28, isRowHeader: true, bold: false },
      ...rest.map(header => ({ header, width: 14.4, align: 'right' as const })),
    ],
    density: 'tight',
    rows,
  })
}
