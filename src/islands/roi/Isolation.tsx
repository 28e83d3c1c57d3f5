import { shareOf } from '../../domain/roi/share-of.ts'
import { ruleOf } from '../../domain/roi/counted.ts'
import { isolationNumbers, streamIds, type IsolationInputs } from '../../domain/roi/inputs.ts'
import type { StreamId } from '../../domain/roi/business-case.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { More } from '../parts/More.tsx'
import { ChoiceInput } from './ChoiceInput.tsx'
import { NumberInput } from './NumberInput.tsx'
import { PairsInput } from './PairsInput.tsx'
import { RangeInput } from './RangeInput.tsx'
import type { Filling, Place } from './words.ts'

/** Which part of every benefit is due to the training: one method for all, or one for each. */
export function Isolation({ filling }: { filling: Filling }) {
  const { words, scenario, estimation } = filling
  const begun = streamIds.filter(id => estimation.business.streams.some(stream => stream.id === id))
  const streams = [...begun, ...estimation.withoutShare.filter(id => !begun.includes(id))]
  const isOwn = scenario.isolationScope === 'perStream'
  return (
    <div class="stack">
      <p class="hint">{words.isolation.intro}</p>
      {(streams.length > 1 || isOwn) && (
        <ChoiceInput
          id="isolationScope"
          rule={ruleOf(roi, 'isolationScope')}
          place={{ fields: scenario, set: filling.set }}
          filling={filling}
        />
      )}
      {isOwn ? (
        <>
          <p class="hint">{words.isolation.perStream}</p>
          {streams.map(id => (
            <fieldset class="sub" key={id}>
              <legend>{words.groups[id].label}</legend>
              <Method filling={filling} place={streamPlace(id, filling)} inputs={estimation.inputs.isolationOf[id]} />
            </fieldset>
          ))}
        </>
      ) : (
        <Method filling={filling} place={{ fields: scenario, set: filling.set }} inputs={estimation.inputs.isolation} />
      )}
    </div>
  )
}

function streamPlace(stream: StreamId, { scenario, set }: Filling): Place {
  const fields = scenario.streams?.[stream] ?? {}
  return {
    stream,
    fields,
    set: changes => {
      const own = Object.fromEntries(
        Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined),
      )
      set({ streams: { ...scenario.streams, [stream]: own } })
    },
  }
}

interface MethodProps {
  filling: Filling
  place: Place
  /** As they are counted; absent where a stream has nothing of its own yet. */
  inputs: IsolationInputs | undefined
}

const figuresOf = {
  control: isolationNumbers.filter(id => id.startsWith('control')),
  trend: isolationNumbers.filter(id => id.startsWith('trend')),
  stakeholder: [],
  none: [],
} as const

/** The method, what it asks, and the share that follows from it. */
function Method({ filling, place, inputs }: MethodProps) {
  const { words, format } = filling
  const method = place.fields.isolationMethod ?? 'none'
  const about = words.isolation.methods[method]
  const follows = inputs && shareOf({ ...without(inputs) }, roi.parameters.isolation)
  return (
    <div class="stack-s">
      <ChoiceInput id="isolationMethod" rule={ruleOf(roi, 'isolationMethod')} place={place} filling={filling} />
      <p class="hint">
        {words.isolation.certaintyLabel}: {about.certainty}. {about.how}
      </p>
      <More summary={about.name}>
        <p>{about.when}</p>
        <p>{about.formula}</p>
        <p>{about.example}</p>
      </More>
      {figuresOf[method].map(id => (
        <NumberInput key={id} id={id} rule={ruleOf(roi, id)} place={place} filling={filling} />
      ))}
      {method === 'stakeholder' && (
        <PairsInput rule={ruleOf(roi, 'stakeholderEstimates')} place={place} filling={filling} />
      )}
      {follows && (
        <p role="status">
          {fill(words.page.shareFollows, {
            low: format.percentage(follows.low),
            likely: format.percentage(follows.likely),
            high: format.percentage(follows.high),
          })}
        </p>
      )}
      <RangeInput
        id="isolationShare"
        rule={ruleOf(roi, 'isolationShare')}
        place={place}
        filling={filling}
        standIn={null}
      />
    </div>
  )
}

/** What the method itself gives, without the share that was set instead. */
function without({ share: _share, ...inputs }: IsolationInputs): IsolationInputs {
  return inputs
}
