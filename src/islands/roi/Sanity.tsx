import { measuresOf, sanityOf } from '../../domain/roi/sanity.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { TextBox } from './TextBox.tsx'
import type { Filling } from './words.ts'

/** Outcomes and inputs that ask for a second look, and room to say why a very high one can be right. */
export function Sanity({ filling, worked }: { filling: Filling; worked: WorkedOut | null }) {
  const { words, scenario, estimation, money } = filling
  const { sanity } = words
  const fired = sanityOf(roi, scenario, measuresOf(scenario, estimation, worked?.own ?? null))
  // Without an outcome the form itself says what is missing.
  const shown = worked ? fired : fired.filter(id => id === 'marginMissing' || id === 'allConfident')
  if (shown.length === 0) return null
  return (
    <div class="note note--copper">
      <p class="note__h">{sanity.title}</p>
      {shown.map(id => {
        const text = Object.entries(sanity.items).find(([key]) => key === id)?.[1] ?? ''
        const rule = roi.sanity.find(rule => rule.id === id)
        return <p key={id}>{fill(text, { limit: money.plain(Math.ceil(rule?.above ?? rule?.below ?? 0)) })}</p>
      })}
      {shown.includes('roiExtreme') && <TextBox id="roiNote" label={sanity.note} filling={filling} />}
    </div>
  )
}
