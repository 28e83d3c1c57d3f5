import { fill } from '../../i18n/fill.ts'
import { checks, secondWave } from './action-page.ts'
import { actionTable } from './action-table.ts'
import type { Part } from './content.ts'
import { drawHead } from './head.ts'

/** All that one owner needs to act: what it is about in a few lines, their own actions and when to look. */
export const ownerPages: Part = (pdf, content) => {
  const { owner, planView: view, view: result, words } = content
  const text = words.report.plan
  pdf.part(text.title)
  drawHead(pdf, content)
  const name = fill(text.ownerTitle, { owner: owner?.name ?? '' })
  pdf.heading(1, name, { look: name.length > longTitle ? 'section' : 'title' })
  const { title: band, range } = result.headline
  const level = `${fill(words.report.summary.level, { band })}.`
  pdf.paragraph([{ text: level, bold: true }, ...(range ? [{ text: ` ${range}` }] : [])])
  if (!view || view.actions.length === 0) pdf.paragraph(text.none)
  if (!view) return
  for (const { sentence } of view.loads) pdf.paragraph(`${sentence}.`)
  if (view.actions.length > 0) {
    actionTable(pdf, { actions: view.actions, who: false }, content)
    checks(pdf, content, view)
  }
  secondWave(pdf, content, view)
}

const longTitle = 60
