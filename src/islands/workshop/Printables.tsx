import { useState } from 'preact/hooks'
import { voters, type Setup } from '../../domain/workshop/session.ts'
import { workshop as model } from '../../model/workshop.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { invitationLink } from '../parts/invitation-link.ts'
import { invitationOf } from './invitation.ts'
import { statementOf } from './store.ts'
import type { DeskProps } from './words.ts'

interface Props extends DeskProps {
  /** Null while something is still to be chosen; `problem` says what. */
  setup: Setup | null
  problem: string
}

export type Printed = ReturnType<typeof printed>

/** What can be printed for a workshop, out of the way until it is wanted; it is fetched only then. */
export function Printables({ setup, problem, locale, words, paths }: Props) {
  const { print } = words.workshop
  const [open, setOpen] = useState(false)
  const { value: Panel, failed } = useLazy(open, async () => (await import('./PrintPanel.tsx')).PrintPanel)
  return (
    <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{print.title}</summary>
      {Panel && <Panel {...{ problem, locale, words }} printed={setup && printed(setup, paths.join)} />}
      {failed && <p role="alert">{print.failed}</p>}
    </details>
  )
}

/** A workshop as paper needs it; `link` is null where nobody votes by code. */
function printed(setup: Setup, path: string) {
  return {
    setup,
    people: voters({ people: setup.people, setup }),
    items: setup.items.map(statementOf),
    agenda: model.agendas[setup.agenda],
    link: setup.byCode ? invitationLink(path, invitationOf(setup)) : null,
  }
}
