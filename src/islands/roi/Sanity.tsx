import { measuresOf, sanityOf } from '../../domain/roi/sanity.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { roi } from '../../model/roi.ts'
import { checkText } from '../../report/returns/checks.ts'
import { TextBox } from './TextBox.tsx'
import type { Filling } from './words.ts'

/** Outcomes and inputs that ask for a second look, and room to say why a very high one can be right. */
export function Sanity({ filling, worked }: { filling: Filling; worked: WorkedOut | null }) {
  const { words, scenario, estimation } = filling
  const { sanity } = words
  const fired = sanityOf(roi, scenario, measuresOf(scenario, estimation, worked?.own ?? null))
  // Without an outcome the form itself says what is missing.
  const shown = worked ? fired : fired.filter(id => id === 'marginMissing' || id === 'allConfident')
  if (shown.length === 0) return null
  return (
    <div class="note note--copper">
      <p class="note__h">{sanity.title}</p>
      {shown.map(id => (
        <p key={id}>{checkText(id, roi, filling)}</p>
      ))}
      {shown.includes('roiExtreme') && <TextBox id="roiNote" label={sanity.note} filling={filling} />}
    </div>
  )
}
