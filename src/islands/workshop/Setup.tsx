import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { stages } from '../../domain/scan/model.ts'
import { hasHomework, overrun, setsFor } from '../../domain/workshop/agenda.ts'
import { agendaIds, mostPeople, type AgendaId, type Setup as Chosen } from '../../domain/workshop/session.ts'
import { statementsOf, type SetChoice } from '../../domain/workshop/sets.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'
import { Options } from './Options.tsx'
import { NumberField } from '../parts/NumberField.tsx'
import { workspace } from '../parts/workspace.ts'
import { Checks } from './Checks.tsx'
import { Printables } from './Printables.tsx'
import { Rehearse } from './Rehearse.tsx'
import { SetPicker } from './SetPicker.tsx'
import { Tick } from './Tick.tsx'
import type { ScreenState } from './use-screen.ts'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  screen: ScreenState
  /** The rehearsal that was just ended: what it was set up with stands filled in. */
  rehearsed: Chosen | null
  onBegin: (setup: Chosen) => void
}

/** All questions before a workshop begins. The training that the visitor works on is filled in. */
export function Setup({ locale, words, paths, screen, rehearsed, onBegin }: Props) {
  const { setup, homework } = words.workshop
  const unnamed = words.workshop.rehearsal.training
  const [training, setTraining] = useState(rehearsed && rehearsed.training !== unnamed ? rehearsed.training : '')
  const [context, setContext] = useState<Chosen['context']>(rehearsed?.context ?? { stage: 'before' })
  const [agenda, setAgenda] = useState<AgendaId>(rehearsed?.agenda ?? 'm90')
  const [chosen, setChosen] = useState<SetChoice>(rehearsed?.chosen ?? { set: 'twelve' })
  const [people, setPeople] = useState(rehearsed?.people)
  const [countMe, setCountMe] = useState(rehearsed?.countMe ?? false)
  const [byCode, setByCode] = useState(rehearsed?.byCode ?? false)
  const [askRole, setAskRole] = useState(rehearsed?.askRole ?? false)
  const [asked, setAsked] = useState(false)
  const headRef = useRef<HTMLHeadingElement>(null)

  useLayoutEffect(() => {
    if (rehearsed) headRef.current?.focus()
  }, [])
  useEffect(() => {
    const { context: known, title } = workspace.$assessment.get()
    setTraining(before => before || known.training || title)
    if (!rehearsed) setContext({ stage: known.stage, frame: known.frame })
  }, [])

  const items = statementsOf(chosen, statements, model.sets).map(({ id }) => id)
  const isHomework = hasHomework(model.agendas[agenda])
  const tooLong = isHomework ? null : overrun(model.agendas[agenda], items.length, model.minutesPerStatement)
  const takesCodes = byCode || isHomework
  const missing = [
    training.trim() === '' && setup.needTraining,
    people === undefined && fill(setup.needPeople, { min: 1, max: mostPeople }),
    items.length === 0 && setup.needStatements,
  ].filter(problem => problem !== false)

  const choices = {
    ...{ context, chosen, items, agenda, countMe },
    ...{ byCode: takesCodes, askRole: takesCodes && askRole },
  }
  const made: Chosen | null =
    missing.length > 0 || people === undefined ? null : { ...choices, training: training.trim(), people }

  const start = () => {
    setAsked(true)
    if (made) onBegin(made)
  }
  const rehearse = () => {
    if (items.length === 0) return setAsked(true)
    const named = { training: training.trim() || unnamed, people: people ?? model.rehearsalPeople }
    onBegin({ ...choices, ...named, rehearsal: true })
  }
  const pickAgenda = (id: AgendaId) => {
    setAgenda(id)
    const [set] = model.agendas[id].sets
    if (set !== undefined && set !== 'reason' && set !== 'own') setChosen({ set })
  }

  return (
    <div class="wrap section desk-setup stack">
      <header>
        <h1 tabIndex={-1} ref={headRef}>
          {words.workshop.title}
        </h1>
        <p role="status">{rehearsed && words.workshop.rehearsal.stopped}</p>
        <p class="lead">{words.workshop.intro}</p>
        <p>{words.workshop.principle}</p>
      </header>
      <section class="stack" aria-labelledby="setup-title">
        <h2 id="setup-title">{setup.title}</h2>
        <div class="field">
          <label for="ws-training">{setup.training}</label>
          <input
            class="in"
            id="ws-training"
            value={training}
            maxLength={200}
            onInput={event => setTraining(event.currentTarget.value)}
            autocomplete="off"
          />
        </div>
        <Options
          name="ws-stage"
          legend={setup.stage}
          value={context.stage}
          options={stages.map(id => ({ value: id, ...words.scales.stages[id] }))}
          onChange={stage => setContext({ ...context, stage })}
        />
        <Options
          name="ws-agenda"
          legend={setup.time}
          value={agenda}
          options={agendaIds.map(id => ({
            value: id,
            label: fill(words.workshop.agendas[id].title, { minutes: model.agendas[id].minutes }),
            hint: words.workshop.agendas[id].text,
          }))}
          onChange={pickAgenda}
        />
        <SetPicker
          chosen={chosen}
          offered={setsFor(model.agendas[agenda], model.agendas)}
          words={words}
          onChange={setChosen}
        />
        {tooLong && <p class="note note--copper">{fill(setup.tooLong, { ...tooLong })}</p>}
        <NumberField
          id="ws-people"
          label={isHomework ? homework.size : setup.size}
          hint={isHomework ? homework.sizeHint : setup.sizeHint}
          value={people}
          most={mostPeople}
          locale={locale}
          outOfRange={setup.needPeople}
          onChange={setPeople}
        />
        <Tick id="ws-me" label={setup.countMe} hint={setup.countMeHint} on={countMe} onChange={setCountMe} />
        {isHomework ? (
          <p class="note">{homework.setup}</p>
        ) : (
          <Tick id="ws-code" label={setup.byCode} hint={setup.byCodeHint} on={byCode} onChange={setByCode} />
        )}
        {takesCodes && (
          <Tick id="ws-role" label={setup.askRole} hint={setup.askRoleHint} on={askRole} onChange={setAskRole} />
        )}
      </section>
      <Checks screen={screen} words={words} paths={paths} />
      <Printables setup={made} problem={missing.join(' ')} {...{ locale, words, paths }} />
      <div>
        <p class="problem" role="alert">
          {asked ? missing.join(' ') : ''}
        </p>
        <button class="btn" type="button" onClick={start}>
          {setup.start}
        </button>
      </div>
      <Rehearse words={words} onClick={rehearse} />
    </div>
  )
}
