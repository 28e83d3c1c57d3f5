import { readBits, toBits } from '../saved-file/bits.ts'
import { frames, type Context } from '../scan/assessment.ts'
import { reasonIds, stages, type Statements } from '../scan/model.ts'
import { spell, unspell } from './base32.ts'
import { setIds, setMark, statementsOf, type SetChoice, type ShortSets } from './sets.ts'

/** What a participant's phone must know of a workshop. It names no one: neither organisation nor training. */
export interface Invitation {
  chosen: SetChoice
  context: Pick<Context, 'stage' | 'frame'>
  askRole: boolean
}

export type ReadInvitation =
  { ok: true; invitation: Invitation } | { ok: false; problem: 'broken' | 'newer' | 'otherSet' }

const version = 1
/** Bits per field; the order of the lists is part of the format. */
const width = { version: 4, stage: 2, frame: 2, askRole: 1, set: 3, reason: 3, mark: 16 } as const

/** The part of the link after its mark: about ten characters, more where the statements were chosen one by one. */
export function writeInvitation({ chosen, context, askRole }: Invitation, model: Statements, sets: ShortSets): string {
  const own = chosen.set === 'own' ? chosen.items : null
  const reason = chosen.set === 'reason' ? reasonIds.indexOf(chosen.reason) : 0
  return spell(
    [
      toBits(version, width.version),
      toBits(stages.indexOf(context.stage), width.stage),
      toBits(frames.findIndex(frame => frame === context.frame) + 1, width.frame),
      toBits(askRole ? 1 : 0, width.askRole),
      toBits(setIds.indexOf(chosen.set), width.set),
      toBits(reason, width.reason),
      toBits(setMark(statementsOf(chosen, model, sets)), width.mark),
      own ? model.items.map(({ id }) => (own.includes(id) ? '1' : '0')).join('') : '',
    ].join(''),
  )
}

/** Reads what `writeInvitation` wrote; `otherSet` where this release of the site asks other statements under that name. */
export function readInvitation(text: string, model: Statements, sets: ShortSets): ReadInvitation {
  const bits = unspell(text)
  if (bits === null) return { ok: false, problem: 'broken' }
  const take = readBits(bits)
  if (take(width.version) > version) return { ok: false, problem: 'newer' }
  const stage = stages[take(width.stage)]
  const frame = frames[take(width.frame) - 1]
  const askRole = take(width.askRole) === 1
  const set = setIds[take(width.set)]
  const reason = reasonIds[take(width.reason)]
  const mark = take(width.mark)
  if (stage === undefined || set === undefined || reason === undefined) return { ok: false, problem: 'broken' }
  const chosen: SetChoice =
    set === 'own'
      ? { set, items: model.items.filter(() => take(1) === 1).map(({ id }) => id) }
      : set === 'reason'
        ? { set, reason }
        : { set }
  if (setMark(statementsOf(chosen, model, sets)) !== mark) return { ok: false, problem: 'otherSet' }
  return { ok: true, invitation: { chosen, context: { stage, frame }, askRole } }
}
