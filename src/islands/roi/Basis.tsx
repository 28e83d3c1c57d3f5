import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import { returnsAssumptions } from '../../report/returns/assumptions.ts'
import { monthRows } from '../../report/returns/months.ts'
import type { WorkedOut } from '../../domain/roi/work-out.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { Share } from '../parts/Share.tsx'
import { NumbersTable } from './Figure.tsx'
import { Intangibles } from './Intangibles.tsx'
import { Opened } from './Opened.tsx'
import { Sheet } from './Sheet.tsx'
import { TextBox } from './TextBox.tsx'
import type { Filling } from './words.ts'

interface Props {
  filling: Filling
  worked: WorkedOut
  assessment: Assessment
  /** Of the scenario. */
  name: string
}

/** What the outcome rests on: the months, the assumptions, what has no price, and who settled the figures. */
export function Basis({ filling, worked, assessment, name }: Props) {
  const { words, texts, paths } = filling
  const { assumptions, page, monthTable } = words
  return (
    <section class="stack">
      <Opened summary={monthTable.title}>
        {() => <NumbersTable caption={monthTable.title} {...monthRows(worked, filling)} />}
      </Opened>
      <Opened summary={assumptions.title}>
        {() => (
          <>
            <p>{assumptions.intro}</p>
            <ul class="stack-s">
              {returnsAssumptions(roi.parameters, model.parameters, roi.draws, filling).map(({ label, help }) => (
                <li key={label}>
                  <b>{label}.</b> <span class="quiet">{help}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Opened>
      <Intangibles filling={filling} />
      <TextBox id="agreed" label={page.agreedLabel} hint={page.agreedHelp} filling={filling} />
      <Sheet filling={filling} worked={worked} />
      <Opened summary={texts.share.title}>
        {() => (
          <Share
            assessment={assessment}
            path={paths.here}
            words={texts}
            estimate={{ scenario: filling.scenario, name }}
          />
        )}
      </Opened>
    </section>
  )
}
