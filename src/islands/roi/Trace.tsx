import type { WorkedOut } from '../../domain/roi/work-out.ts'
import { model } from '../../model/index.ts'
import { roi } from '../../model/roi.ts'
import type { TraceStep } from '../../report/returns/trace.ts'
import { More } from '../parts/More.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { Opened } from './Opened.tsx'
import { SourceLink } from './SourceLink.tsx'
import type { Filling } from './words.ts'

interface Props {
  filling: Filling
  worked: WorkedOut
}

/** Where the outcome comes from, step by step: each opens to its formula, its numbers, and whose they are. */
export function Trace(props: Props) {
  const { trace } = props.filling.words
  return (
    <Opened summary={trace.title}>
      {() => (
        <>
          <p>{trace.intro}</p>
          <Steps {...props} />
        </>
      )}
    </Opened>
  )
}

function Steps({ filling, worked }: Props) {
  const { words, scenario, estimation, scores, paths, texts } = filling
  const { value: written, failed } = useLazy(true, () => import('../../report/returns/trace.ts'))
  if (failed) return <p class="note note--copper">{texts.errors.unknown.text}</p>
  const { certainty } = model.parameters
  const steps = written?.traceOf({ scenario, estimation, worked, scores, roi, certainty }, filling) ?? []
  return (
    <ol class="trace stack-s" aria-busy={!written}>
      {steps.map(step => (
        <li key={step.id}>
          <More summary={step.title}>
            {step.formula.map(formula => (
              <p key={formula} class="formula">
                {formula}
              </p>
            ))}
            {step.now.map(text => (
              <p key={text}>{text}</p>
            ))}
            {step.id === 'applied' && (
              <p>
                <a class="btn btn--quiet btn--s" href={paths.method}>
                  {words.trace.curve}
                </a>
              </p>
            )}
            {step.inputs.length > 0 && <Inputs step={step} filling={filling} />}
          </More>
        </li>
      ))}
    </ol>
  )
}

function Inputs({ step, filling }: { step: TraceStep; filling: Filling }) {
  const { trace, page } = filling.words
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={step.title}>
      <table class="tbl">
        <caption class="vh">{step.title}</caption>
        <thead>
          <tr>
            {[page.columnInput, trace.columnValue, trace.columnOrigin].map(column => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.inputs.map(({ label, value, origin, source }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
              <td>
                {origin} <SourceLink source={source} filling={filling} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
