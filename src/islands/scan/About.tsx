import { useState } from 'preact/hooks'
import {
  depths,
  frames,
  mostParticipants,
  type Assessment,
  type Context,
  type Depth,
} from '../../domain/scan/assessment.ts'
import { roles, stages } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { Locale } from '../../i18n/locales.ts'
import { Choice } from './Choice.tsx'
import { DateField } from '../parts/DateField.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { TextField } from './TextField.tsx'
import type { ScanIslandWords } from './words.ts'

interface Props {
  assessment: Assessment
  counts: Record<Depth, number>
  minutes: Record<Depth, number>
  locale: Locale
  words: ScanIslandWords
  onContext: (part: Partial<Context>) => void
  onDepth: (depth: Depth) => void
}

/** What the scan is about. Only the stage is needed; the depth can be changed later without losing an answer. */
export function About({ assessment, counts, minutes, locale, words, onContext, onDepth }: Props) {
  const { context } = assessment
  const { about } = words.scan
  const [reworded, setReworded] = useState(false)
  const answered = Object.keys(assessment.answers).length > 0
  /** Stage and frame change the labels under answers that were given already. */
  const reword = (part: Partial<Context>) => {
    onContext(part)
    setReworded(answered)
  }
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{about.title}</h1>
        <p class="lead">{about.intro}</p>
      </div>
      <div class="form-sec">
        <Choice
          name="stage"
          legend={about.stage}
          value={context.stage}
          options={stages.map(stage => ({ value: stage, ...words.scales.stages[stage] }))}
          onChange={stage => reword({ stage })}
        />
        <Choice
          name="depth"
          legend={words.scan.choose}
          value={assessment.depth}
          options={depths.map(depth => ({
            value: depth,
            label: fill(words.scan[depth], { count: counts[depth] }),
            hint: fill(words.scan.minutes, { minutes: minutes[depth] }),
          }))}
          onChange={onDepth}
        />
        <Choice
          name="frame"
          legend={words.scales.frame.question}
          value={context.frame ?? 'training'}
          options={frames.map(frame => ({
            value: frame,
            ...(frame === 'training' ? words.scales.frame.one : words.scales.frame.usual),
          }))}
          onChange={frame => reword({ frame })}
        />
      </div>
      <div role="status">{reworded && <p class="note">{about.kept}</p>}</div>
      <fieldset class="form-sec">
        <legend>
          {about.more} <span class="quiet">({words.scan.optional})</span>
        </legend>
        <TextField
          id="training"
          label={about.training}
          hint={about.trainingHint}
          value={context.training}
          onInput={training => onContext({ training })}
        />
        <TextField
          id="organisation"
          label={about.organisation}
          hint={about.organisationHint}
          value={context.organisation}
          onInput={organisation => onContext({ organisation })}
        />
        <div class="edit__2">
          <DateField
            id="start"
            label={about.start}
            value={context.start}
            invalid={words.validation.dateInvalid}
            onChange={start => onContext({ start })}
          />
          <DateField
            id="end"
            label={about.end}
            value={context.end}
            invalid={words.validation.dateInvalid}
            problem={context.start && context.end && context.end < context.start ? words.validation.dateOrder : null}
            onChange={end => onContext({ end })}
          />
        </div>
        <p class="hint">{about.datesHint}</p>
        <NumberField
          id="participants"
          label={about.participants}
          hint={about.participantsHint}
          value={context.participants}
          most={mostParticipants}
          locale={locale}
          outOfRange={words.validation.outOfRange}
          onChange={participants => onContext({ participants })}
        />
        <div class="field">
          <label for="role">{about.role}</label>
          <select
            class="in"
            id="role"
            value={context.role ?? ''}
            onChange={event => onContext({ role: roles.find(role => role === event.currentTarget.value) })}
            autocomplete="off"
          >
            <option value="">–</option>
            {roles.map(role => (
              <option key={role} value={role}>
                {words.scales.roles[role]}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
    </div>
  )
}
