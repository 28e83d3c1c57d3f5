import type { Answer } from '../../src/domain/scan/assessment.ts'
import type { Voted, WorkshopRecord } from '../../src/domain/workshop/outcome.ts'
import type { Tally } from '../../src/domain/workshop/tally.ts'
import { model } from '../../src/model/index.ts'
import { sets, votes } from '../domain/workshop/any-session.ts'

/** A record of a workshop; without statements and agreements but for what the test names. */
export function aRecord(changes: Partial<WorkshopRecord> = {}): WorkshopRecord {
  return { held: '2026-11-21T14:02:00Z', voters: 12, voted: [], deals: [], ...changes }
}

export function aVoted(item: string, rounds: readonly Tally[], changes: Partial<Voted> = {}): Voted {
  return { item, rounds, agreed: undefined, why: '', low: '', high: '', ...changes }
}

const spreads = [
  [[0, 1, 2, 7, 2]],
  [
    [5, 1, 0, 2, 4],
    [1, 5, 4, 1, 1],
  ],
  [[3, 2, 2, 3, 2]],
  [[9, 3]],
  [[0, 0, 0, 3, 9]],
  [
    [2, 3, 2, 2, 1],
    [0, 3, 7, 2, 0],
  ],
]
const settledOn: readonly (Answer | null | undefined)[] = [3, 1, null, 0, undefined, 2]
const told = {
  why: 'Er is een afspraak op papier, maar in drukke weken houdt niemand zich eraan en vraagt ook niemand ernaar.',
  low: 'Bij ons in het magazijn hoorde niemand vooraf waar de training over ging, ook de teamleider niet.',
  high: 'Op kantoor plande mijn leidinggevende een gesprek van een half uur, een week voor de eerste dag.',
}

const deals = [
  {
    what: 'Elke leidinggevende voert een gesprek met wie naar de training gaat, uiterlijk een week ervoor.',
    who: 'Leidinggevenden',
    when: '2026-12-14',
    proof: 'In elke agenda staat een gesprek van een kwartier.',
  },
  { what: 'Een klantcase kiezen', who: 'Trainer', when: '2027-01-05', proof: 'Twaalf cases in de map' },
  { what: 'Het rooster vrijhouden', who: 'Directie', when: '', proof: '' },
  { what: 'Na drie weken samen kijken wat lukt', who: 'HR', when: '2027-02-23', proof: 'Verslag van één pagina' },
]

/** A workshop in which everything was filled in, on so many of the statements of the set of twelve, then all others. */
export function aWorkshop(count = 12): WorkshopRecord {
  const others = model.items.map(({ id }) => id).filter(id => !sets.twelve.includes(id))
  const voted = [...sets.twelve, ...others].slice(0, count).map((item, index) => {
    const rounds = (spreads[index % spreads.length] ?? []).map((counts, round) => votes(counts, round === 0 ? 1 : 0))
    return aVoted(item, rounds, { agreed: settledOn[index % settledOn.length], ...told })
  })
  return aRecord({ voters: 13, voted, deals })
}
