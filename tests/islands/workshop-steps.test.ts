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

  test('is called by where it leads', () => {
    expect(nextOf(at(on(first, 'settle')), words)?.label).toBe(desk.nextStatement)
    expect(nextOf(at(on(last, 'settle')), words)?.label).toBe(desk.recap)
    expect(nextOf(at({ at: 'pause' }), words)).toEqual({ to: { at: 'recap' }, label: desk.goOn })
  })
})
