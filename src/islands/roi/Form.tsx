import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { InputId, InputRule } from '../../domain/roi/input-rule.ts'
import { streamIds } from '../../domain/roi/inputs.ts'
import { fill } from '../../i18n/fill.ts'
import { roi } from '../../model/roi.ts'
import { Asked, Inputs } from './Asked.tsx'
import { isUnread } from './Beside.tsx'
import { Guards } from './Guards.tsx'
import { Isolation } from './Isolation.tsx'
import { Sticks, sticksInputs } from './Sticks.tsx'
import type { Filling } from './words.ts'

/** Groups that are asked of everyone; the others open when they are wanted. */
const always = ['context', 'direct', 'indirect', 'timing']

/** What is asked: the eight inputs that matter most, or everything. */
export function Form({ filling, breakEven }: { filling: Filling; breakEven: string | null }) {
  const { words, scenario } = filling
  const [isFull, setFull] = useState(() => hasMore(filling))
  return (
    <div class="roi__form">
      <h2 class="vh">{words.page.formTitle}</h2>
      <fieldset class="field">
        <legend class="lab">{words.page.howMuch}</legend>
        <div class="seg">
          {[false, true].map(full => (
            <label class="chip" key={String(full)}>
              <input
                type="radio"
                name="how-much"
                checked={isFull === full}
                onChange={() => setFull(full)}
                autocomplete="off"
              />
              {full ? words.page.fullForm : words.page.shortForm}
            </label>
          ))}
        </div>
      </fieldset>
      <section class="form-sec">
        <h2>{words.modes.title}</h2>
        <Asked id="mode" filling={filling} />
        <p class="hint">{words.modes[scenario.mode ?? 'forecast']}</p>
      </section>
      {isFull ? <Groups filling={filling} /> : <Short filling={filling} />}
      <p class="roi__sum">
        <b>
          {words.totals.cost}: <span class="num">{filling.money.euros(filling.estimation.cost.total)}</span>
        </b>{' '}
        {filling.estimation.cost.total > 0 && (
          <span class="quiet">
            {fill(words.totals.hoursShare, {
              share: filling.format.percentage(filling.estimation.cost.time / filling.estimation.cost.total),
            })}
          </span>
        )}
      </p>
      {breakEven !== null && <p class="note">{breakEven}</p>}
      <Guards filling={filling} />
      <Sticks filling={filling} />
    </div>
  )
}

/** Something is filled in that the short path does not ask. */
function hasMore(filling: Filling): boolean {
  const asked = roi.inputs.filter(({ short, id }) => short || id === 'mode').map(({ id }) => id)
  return roi.inputs.some(({ id }) => isBegun(id, filling) && !asked.includes(id))
}

function isBegun(id: InputId, filling: Filling): boolean {
  return filling.scenario[id] !== undefined || isUnread(`f-${id}`, filling)
}

function Short({ filling }: { filling: Filling }) {
  const { words } = filling
  const rules = roi.inputs.filter(({ short }) => short)
  const isBenefit = ({ group }: InputRule) => group === 'sales'
  return (
    <>
      <section class="form-sec">
        <h2>{words.totals.cost}</h2>
        <p class="hint">{words.vat}</p>
        <Inputs rules={rules.filter(rule => !isBenefit(rule) && rule.id !== 'horizon')} filling={filling} />
      </section>
      <section class="form-sec">
        <h2>{words.groups.sales.label}</h2>
        <p class="hint">{words.margin.text}</p>
        <Inputs rules={rules.filter(isBenefit)} filling={filling} />
        <StreamState id="sales" filling={filling} />
        <Inputs rules={rules.filter(({ id }) => id === 'horizon')} filling={filling} />
      </section>
    </>
  )
}

function Groups({ filling }: { filling: Filling }) {
  const { words } = filling
  return (
    <>
      {roi.groups.map(group => {
        const rules = roi.inputs.filter(
          rule => rule.group === group && !sticksInputs.includes(rule.id) && rule.id !== 'mode',
        )
        const about = Object.entries(words.groups).find(([id]) => id === group)?.[1]
        if (!about) return null
        const stream = streamIds.find(id => id === group)
        const isOpen = always.includes(group) || group === 'isolation' || rules.some(({ id }) => isBegun(id, filling))
        const body = (
          <div class="stack">
            <p class="hint">
              {about.help} {rules.some(({ vat }) => vat) && words.vat}
            </p>
            {group === 'sales' && <p class="hint">{words.margin.text}</p>}
            {group === 'isolation' ? <Isolation filling={filling} /> : <Inputs rules={rules} filling={filling} />}
            {stream && <StreamState id={stream} filling={filling} />}
          </div>
        )
        return (
          <Group key={group} title={about.label} isOpen={isOpen} isFixed={always.includes(group)}>
            {body}
          </Group>
        )
      })}
    </>
  )
}

interface GroupProps {
  title: string
  isOpen: boolean
  isFixed: boolean
  children: ComponentChildren
}

function Group({ title, isOpen, isFixed, children }: GroupProps) {
  // Only how it begins: what a visitor opens or closes stays so while it is filled in.
  const [open] = useState(isOpen)
  return (
    <section class="form-sec">
      {isFixed ? (
        <>
          <h2>{title}</h2>
          {children}
        </>
      ) : (
        <details class="more more--group" open={open}>
          <summary>
            <h2>{title}</h2>
          </summary>
          <div>{children}</div>
        </details>
      )}
    </section>
  )
}

/** What a benefit that was begun still needs before it counts. */
function StreamState({ id, filling: { estimation, words } }: { id: (typeof streamIds)[number]; filling: Filling }) {
  if (estimation.withoutShare.includes(id)) return <p class="note note--copper">{words.page.withoutShare}</p>
  return estimation.unfinished.includes(id) ? <p class="note">{words.page.incomplete}</p> : null
}
