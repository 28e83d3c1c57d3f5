import { useEffect, useState } from 'preact/hooks'
import { stages } from '../../domain/scan/model.ts'
import { overrun } from '../../domain/workshop/agenda.ts'
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
import { SetPicker } from './SetPicker.tsx'
import { goTo, workshop } from './store.ts'
import { Tick } from './Tick.tsx'
import type { ScreenState } from './use-screen.ts'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  screen: ScreenState
  onBegin: () => void
}

/** All questions before a workshop begins. The training that the visitor works on is filled in. */
export function Setup({ locale, words, paths, screen, onBegin }: Props) {
  const { setup } = words.workshop
  const [training, setTraining] = useState('')
  const [context, setContext] = useState<Chosen['context']>({ stage: 'before' })
  const [agenda, setAgenda] = useState<AgendaId>('m90')
  const [chosen, setChosen] = useState<SetChoice>({ set: 'twelve' })
  const [people, setPeople] = useState<number | undefined>(undefined)
  const [countMe, setCountMe] = useState(false)
  const [byCode, setByCode] = useState(false)
  const [askRole, setAskRole] = useState(false)
  const [asked, setAsked] = useState(false)

  useEffect(() => {
    const { context: known, title } = workspace.$assessment.get()
    setTraining(before => before || known.training || title)
    setContext({ stage: known.stage, frame: known.frame })
  }, [])

  const items = statementsOf(chosen, statements, model.sets).map(({ id }) => id)
  const tooLong = overrun(model.agendas[agenda], items.length, model.minutesPerStatement)
  const missing = [
    training.trim() === '' && setup.needTraining,
    people === undefined && fill(setup.needPeople, { min: 1, max: mostPeople }),
    items.length === 0 && setup.needStatements,
  ].filter(problem => problem !== false)

  const made: Chosen | null =
    missing.length > 0 || people === undefined
      ? null
      : {
          ...{ training: training.trim(), context, chosen, items, agenda, people, countMe, byCode },
          askRole: byCode && askRole,
        }

  const start = () => {
    setAsked(true)
    if (!made) return
    workshop.begin(made)
    goTo({ at: 'lobby' })
    onBegin()
  }
  const pickAgenda = (id: AgendaId) => {
    setAgenda(id)
    const [set] = model.agendas[id].sets
    if (set === 'seven' || set === 'twelve') setChosen({ set })
  }

  return (
    <div class="wrap section desk-setup stack">
      <header>
        <h1>{words.workshop.title}</h1>
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
          options={agendaIds
            .filter(id => model.agendas[id].parts.some(part => part.id === 'vote'))
            .map(id => ({
              value: id,
              label: fill(words.workshop.agendas[id].title, { minutes: model.agendas[id].minutes }),
              hint: words.workshop.agendas[id].text,
            }))}
          onChange={pickAgenda}
        />
        <SetPicker chosen={chosen} words={words} onChange={setChosen} />
        {tooLong && <p class="note note--copper">{fill(setup.tooLong, { ...tooLong })}</p>}
        <NumberField
          id="ws-people"
          label={setup.size}
          hint={setup.sizeHint}
          value={people}
          most={mostPeople}
          locale={locale}
          outOfRange={setup.needPeople}
          onChange={setPeople}
        />
        <Tick id="ws-me" label={setup.countMe} hint={setup.countMeHint} on={countMe} onChange={setCountMe} />
        <Tick id="ws-code" label={setup.byCode} hint={setup.byCodeHint} on={byCode} onChange={setByCode} />
        {byCode && (
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
    </div>
  )
}
