import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Ballot } from '../../domain/ballot/ballot.ts'
import { readInvitation } from '../../domain/workshop/join-link.ts'
import { statementsOf } from '../../domain/workshop/sets.ts'
import { statements } from '../../model/statements.ts'
import { workshop } from '../../model/workshop.ts'
import { useSaved } from '../parts/use-saved.ts'
import { useAddress } from './address.ts'
import { Handed } from './Handed.tsx'
import { Invitation } from './Invitation.tsx'
import { box } from './store.ts'
import { Way } from './Way.tsx'
import type { Asking, JoinIslandWords } from './words.ts'

interface Props {
  words: JoinIslandWords
  /** The address of this page in its language. */
  path: string
}
type Opened = { ok: true; asking: Asking } | { ok: false; problem: 'missing' | 'broken' | 'newer' | 'otherSet' }

/** A participant's page: from an invitation to a code, on one phone. */
export function Join({ words, path }: Props) {
  const { address, go } = useAddress()
  const ballot = useSaved<Ballot | null>(box.$ballot, null)
  const root = useRef<HTMLDivElement>(null)
  const given = address?.given ?? { is: 'nothing' }
  const text = 'text' in given ? given.text : ''
  const opened = useMemo(() => open(given.is === 'invitation' ? text : null), [given.is, text])
  useLayoutEffect(() => {
    if (opened.ok) box.open(text, opened.asking.items)
  }, [opened])
  const waits = address === null || (opened.ok && ballot?.invitation !== text)
  useLayoutEffect(() => {
    if (!address?.arrived || waits) return
    window.scrollTo({ top: 0 })
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [address, waits])

  return (
    <div class={`wrap scan join ${waits ? 'is-waiting' : ''}`} ref={root}>
      {!waits && given.is === 'code' && <Handed key={text} code={text} path={path} words={words} />}
      {given.is !== 'code' && !opened.ok && (
        <div class={waits ? 'for-new' : undefined}>
          <Invitation problem={opened.problem} words={words} />
        </div>
      )}
      {!waits && opened.ok && ballot && (
        <Way {...{ ballot, go, words, path }} place={address.place} asking={opened.asking} />
      )}
    </div>
  )
}

function open(invitation: string | null): Opened {
  if (invitation === null) return { ok: false, problem: 'missing' }
  const read = readInvitation(invitation, statements, workshop.sets)
  if (!read.ok) return read
  const { chosen, context, askRole } = read.invitation
  return { ok: true, asking: { items: statementsOf(chosen, statements, workshop.sets), context, askRole } }
}
