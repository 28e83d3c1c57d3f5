import fc from 'fast-check'
import { answerValues, frames, type Answer, type Answers } from '../../../src/domain/scan/assessment.ts'
import { roles, stages, type ItemId } from '../../../src/domain/scan/model.ts'
import type { Happening } from '../../../src/domain/workshop/happening.ts'
import {
  agendaIds,
  halls,
  steps,
  type Deal,
  type Place,
  type Session,
  type Setup,
  writings,
} from '../../../src/domain/workshop/session.ts'
import type { ShortSets } from '../../../src/domain/workshop/sets.ts'
import type { SpreadRules } from '../../../src/domain/workshop/spread.ts'
import { emptyTally, type Tally } from '../../../src/domain/workshop/tally.ts'
import { mostAtTable, type Asked, type PersonCode, type TableCode } from '../../../src/domain/workshop/vote-code.ts'
import { model } from '../../../src/model/index.ts'

/** Numbers that never change, so that a test fails when the code does and not when the content does. */
export const rules: SpreadRules = {
  ...{ minVotes: 3, unknownShare: 0.3333, agreeFrom: 0.6 },
  ...{ campsShare: 0.3, campsMiddle: 0.2, outlierDistance: 2, outlierVotes: 5, roleDistance: 2, differences: 6 },
}
export const sets: ShortSets = {
  seven: ['Q04', 'Q05', 'Q09', 'Q14', 'Q17', 'Q21', 'Q24'],
  twelve: ['Q08', 'Q35', 'Q33', 'Q02', 'Q13', 'Q14', 'Q20', 'Q30', 'Q09', 'Q24', 'Q38', 'Q17'],
}
export const fewest = 5

export const twelve: Asked = sets.twelve.flatMap(id => model.items.find(item => item.id === id) ?? [])

/** Counts of 0 to 4 in their order, then don't know and not applicable. */
export function votes([none = 0, little = 0, half = 0, much = 0, all = 0]: readonly number[], W = 0, N = 0): Tally {
  return { 0: none, 1: little, 2: half, 3: much, 4: all, N, W }
}

export const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined })
export const anyAnswer = fc.constantFrom(...answerValues)
const anyNonce = fc.integer({ min: 0, max: 2 ** 32 - 1 })

export function tallies(most: number, notApplicable = true): fc.Arbitrary<Tally> {
  const count = fc.integer({ min: 0, max: most })
  const never = fc.constant(0)
  return fc.record({ 0: count, 1: count, 2: count, 3: count, 4: count, N: notApplicable ? count : never, W: count })
}

/** Some statements of the model, in any order. */
export const anyAsked: fc.Arbitrary<Asked> = fc.shuffledSubarray(model.items, { minLength: 1 })

function anyAnswers(asked: Asked): fc.Arbitrary<Answers> {
  const entries = asked.map(({ id, notApplicable }) => {
    const allowed = answerValues.filter(answer => answer !== 'N' || notApplicable)
    return fc.constantFrom(undefined, ...allowed).map((answer): [ItemId, Answer][] => {
      return answer === undefined ? [] : [[id, answer]]
    })
  })
  return fc.tuple(...entries).map(list => Object.fromEntries(list.flat()))
}

export function personCodes(asked: Asked): fc.Arbitrary<PersonCode> {
  const role = optional(fc.constantFrom(...roles))
  return fc.record({ kind: fc.constant('person'), nonce: anyNonce, role, answers: anyAnswers(asked) })
}

export function tableCodes(asked: Asked): fc.Arbitrary<TableCode> {
  const counts = fc
    .constantFrom(0, 1, 3, 12, 64, mostAtTable)
    .chain(most =>
      fc.tuple(
        ...asked.map(({ id, notApplicable }) =>
          tallies(most, notApplicable).map((tally): [ItemId, Tally] => [id, tally]),
        ),
      ),
    )
  return fc.record({ kind: fc.constant('table'), nonce: anyNonce, tallies: counts.map(Object.fromEntries<Tally>) })
}

export const codesFor = (asked: Asked) => fc.oneof(personCodes(asked), tableCodes(asked))

export function aSetup(changes: Partial<Setup> = {}): Setup {
  return {
    ...{ training: 'Gesprekken voeren', context: { stage: 'before' }, chosen: { set: 'twelve' }, items: sets.twelve },
    ...{ agenda: 'm90', people: 12, countMe: false, byCode: true, askRole: true, ...changes },
  }
}

export const anySetup: fc.Arbitrary<Setup> = fc.record({
  training: fc.constant('Gesprekken voeren'),
  context: fc.record({ stage: fc.constantFrom(...stages), frame: optional(fc.constantFrom(...frames)) }),
  chosen: fc.constant({ set: 'seven' }),
  items: fc.constant(sets.seven.slice(0, 3)),
  agenda: fc.constantFrom(...agendaIds),
  people: fc.integer({ min: 1, max: 60 }),
  countMe: fc.boolean(),
  byCode: fc.boolean(),
  askRole: fc.boolean(),
})

/** What somebody wrote, told from all else in a session by its first letters. */
export const secret = 'geheim'
const anyText = fc.string({ maxLength: 6 }).map(text => `${secret} ${text}`)
const deals: fc.Arbitrary<Deal> = fc.record({ what: anyText, who: anyText, when: anyText, proof: anyText })

export const anyItem = fc.constantFrom(...sets.seven.slice(0, 3))

const fewCodes = codesFor(model.items.filter(({ id }) => sets.seven.slice(0, 3).includes(id)))

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ at: fc.constantFrom(...halls) }),
  fc.record({ at: fc.constant('statement'), item: anyItem, step: fc.constantFrom(...steps) }),
)

/** One thing that may happen in a workshop of `anySetup`. */
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ did: fc.constant('go'), to: anyPlace }),
  fc.record({ did: fc.constant('homework'), items: fc.shuffledSubarray(sets.seven.slice(0, 3)) }),
  fc.record({ did: fc.constant('count'), item: anyItem, answer: anyAnswer, more: fc.constantFrom(1, -1) }),
  fc.record({ did: fc.constant('type'), item: anyItem, cards: fc.oneof(tallies(9), fc.constant(emptyTally)) }),
  fc.record({ did: fc.constantFrom('reveal', 'recount', 'second', 'skip', 'reopen'), item: anyItem }),
  fc.record({ did: fc.constant('settle'), item: anyItem, answer: fc.option(anyAnswer) }),
  fc.record({ did: fc.constantFrom(...writings), item: anyItem, text: anyText }),
  fc.record({ did: fc.constant('take'), codes: fc.array(fewCodes, { maxLength: 6 }) }),
  fc.record({
    did: fc.constant('mailing'),
    mailing: fc.record({ day: anyText, deadline: anyText, receiver: anyText }),
  }),
  fc.record({ did: fc.constant('people'), people: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ did: fc.constant('deal'), place: fc.nat({ max: 4 }), deal: fc.option(deals) }),
)

export const anyHappened = fc.array(anyHappening, { maxLength: 40 })

/** As on the screen, which has one empty line after the agreements that were made. */
export function fitting(session: Session, happening: Happening): Happening {
  return happening.did === 'deal' ? { ...happening, place: Math.min(happening.place, session.deals.length) } : happening
}
