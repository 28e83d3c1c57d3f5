import { describe, expect, test } from 'vitest'
import { replay, type Happening } from '../../src/domain/workshop/happening.ts'
import type { Place, Session } from '../../src/domain/workshop/session.ts'
import { nextOf } from '../../src/islands/workshop/steps.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'
import { aSetup } from '../domain/workshop/any-session.ts'

const words = readAs('nl/workshop.yaml', wordSchemas.workshop)
const { desk, facilitator } = words
const [first, last] = ['Q08', 'Q35']
const setup = aSetup({ items: [first, last] })
const at = (place: Place, ...happened: Happening[]): Session => ({ ...replay(setup, happened), place })
const on = (item: string, step: 'read' | 'vote' | 'reveal' | 'settle') => ({ at: 'statement', item, step }) as const

describe('the next step', () => {
  test('leads from welcome through every statement to the close', () => {
    const way: Place[] = []
    for (let place: Place | undefined = { at: 'lobby' }; place; place = nextOf(at(place), words)?.to) way.push(place)
    expect(way).toEqual([
      { at: 'lobby' },
      { at: 'practice' },
      ...(['read', 'vote', 'reveal', 'settle'] as const).map(step => on(first, step)),
      ...(['read', 'vote', 'reveal', 'settle'] as const).map(step => on(last, step)),
      { at: 'recap' },
      { at: 'owners' },
      { at: 'close' },
    ])
  })

  test('shows the counts to the room once; a second vote is shown again', () => {
    const [reveal, second] = [
      { did: 'reveal', item: first },
      { did: 'second', item: first },
    ] as const
    const [vote, shown] = [on(first, 'vote'), { to: on(first, 'reveal'), label: facilitator.showAudience }]
    expect(nextOf(at(vote), words)).toEqual({ ...shown, reveals: first })
    expect(nextOf(at(vote, reveal), words)).toEqual(shown)
    expect(nextOf(at(vote, reveal, second), words)).toEqual({ ...shown, reveals: first })
  })

  test('leaves a statement that was skipped, until it is opened again', () => {
    const skip = { did: 'skip', item: first } as const
    const next = { to: on(last, 'read'), label: desk.nextStatement }
    for (const step of ['read', 'vote', 'reveal', 'settle'] as const)
      expect(nextOf(at(on(first, step), skip), words)).toEqual(next)
    expect(nextOf(at(on(first, 'read'), skip, { did: 'reopen', item: first }), words)?.to).toEqual(on(first, 'vote'))
  })

  test('takes the proposal along that the group went on with, where nothing was settled', () => {
    const [here, count] = [on(first, 'settle'), { did: 'count', item: first, answer: 3, more: 1 } as const]
    const settled = { did: 'settle', item: first, answer: null } as const
    expect(nextOf(at(here, count), words)?.settles).toEqual({ item: first, answer: 3 })
    expect(nextOf(at(here, count, settled), words)?.settles).toBeUndefined()
    expect(nextOf(at(here), words)?.settles).toBeUndefined()
  })

  test('is called by where it leads', () => {
    expect(nextOf(at(on(first, 'settle')), words)?.label).toBe(desk.nextStatement)
    expect(nextOf(at(on(last, 'settle')), words)?.label).toBe(desk.recap)
    expect(nextOf(at({ at: 'pause' }), words)).toEqual({ to: { at: 'recap' }, label: desk.goOn })
  })
})

describe('with homework', () => {
  const items = ['Q08', 'Q35', 'Q33'] as const
  const homework = aSetup({ agenda: 'm180', items })
  const codes = [0, 0, 0, 4, 4].map((answer, nonce) => ({
    ...({ kind: 'person', nonce } as const),
    answers: { Q08: 2, Q35: nonce === 0 ? 1 : 2, Q33: answer === 0 ? 0 : 4 } as const,
  }))
  const take: Happening = { did: 'take', codes }
  const open: Happening = { did: 'homework', items: ['Q33', 'Q35', 'Q08'] }
  const from = (place: Place, ...happened: Happening[]): Session => ({ ...replay(homework, happened), place })
  const settled = (item: string): Happening => ({ did: 'go', to: on(item, 'settle') })

  test('shows at once what was handed in, after practising', () => {
    expect(nextOf(from({ at: 'practice' }, take), words)).toEqual({
      to: { at: 'homework' },
      label: words.homework.show,
      opens: ['Q33', 'Q35', 'Q08'],
    })
  })

  test('leads to the largest difference that is left, then to the summary', () => {
    const next = (place: Place, ...happened: Happening[]) => nextOf(from(place, take, open, ...happened), words)
    expect(next({ at: 'homework' })).toEqual({ to: on('Q33', 'reveal'), label: words.homework.first })
    const second = next(on('Q33', 'settle'), settled('Q33'))
    expect(second).toMatchObject({ to: on('Q35', 'reveal'), label: words.homework.next })
    expect(next(on('Q35', 'settle'), settled('Q35'))?.to).toEqual(on('Q33', 'reveal'))
    expect(next({ at: 'pause' }, settled('Q33'))).toEqual({ to: on('Q35', 'reveal'), label: desk.goOn })
    const all = next(on('Q35', 'settle'), settled('Q33'), settled('Q35'))
    expect(all).toMatchObject({ to: { at: 'recap' }, label: desk.recap })
  })

  test('votes with cards where too little was handed in', () => {
    const few: Happening = { did: 'take', codes: codes.slice(0, 4) }
    expect(nextOf(from({ at: 'practice' }, few), words)?.opens).toEqual([])
    expect(nextOf(from({ at: 'homework' }, few), words)?.to).toEqual(on('Q08', 'read'))
    expect(nextOf(from(on('Q08', 'settle'), few), words)?.to).toEqual(on('Q35', 'read'))
    expect(nextOf(from({ at: 'pause' }, few), words)?.to).toEqual({ at: 'recap' })
  })
})
