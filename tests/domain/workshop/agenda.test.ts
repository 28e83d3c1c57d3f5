import { describe, expect, test } from 'vitest'
import { overrun, partAt, phaseAt, phaseIds, type Agenda, type PartId } from '../../../src/domain/workshop/agenda.ts'
import { agendaIds, halls, steps } from '../../../src/domain/workshop/session.ts'
import { workshop } from '../../../src/model/workshop.ts'

const item = 'Q08'
const at = (step: (typeof steps)[number]) => ({ at: 'statement', item, step }) as const
const agendaOf = (...ids: PartId[]): Agenda => ({
  minutes: 45,
  sets: ['seven'],
  parts: ids.map(id => ({ id, minutes: 5 })),
})

describe('the words of a place', () => {
  test('are those of its step, also in a second vote, until the counts are shown', () => {
    expect(steps.map(step => phaseAt(at(step), false))).toEqual(['read', 'vote', 'reveal', 'consensus'])
    expect(steps.map(step => phaseAt(at(step), true))).toEqual(['second', 'second', 'reveal', 'consensus'])
  })

  test('exist everywhere a workshop can be', () => {
    for (const hall of halls) expect(phaseIds).toContain(phaseAt({ at: hall }, false))
  })
})

describe('the part of the script', () => {
  test('is the one that a script has for it', () => {
    const whole = agendaOf('lobby', 'vote', 'reveal', 'discuss', 'second', 'consensus', 'close')
    expect(steps.map(step => partAt(whole, at(step), false))).toEqual(['vote', 'vote', 'vote', 'consensus'])
    expect(partAt(whole, at('vote'), true)).toBe('second')
    expect(partAt(whole, { at: 'lobby' }, false)).toBe('lobby')
    expect(partAt(whole, { at: 'recap' }, false)).toBe(null)
  })

  test('is the nearest where a script is shorter', () => {
    expect(partAt(agendaOf('vote'), at('vote'), true)).toBe('vote')
    expect(partAt(agendaOf('reveal', 'discuss'), at('vote'), false)).toBe('reveal')
    expect(partAt(agendaOf('reveal', 'discuss'), at('settle'), false)).toBe('discuss')
    expect(partAt(agendaOf(), at('settle'), false)).toBe(null)
  })

  test('is found for every step of every script on the site', () => {
    for (const id of agendaIds)
      for (const step of steps) expect(partAt(workshop.agendas[id], at(step), false), `${id} ${step}`).not.toBe(null)
  })
})

test('more statements than a script has minutes for are told with both numbers', () => {
  const agenda: Agenda = { ...agendaOf('lobby'), parts: [{ id: 'vote', minutes: 14 }] }
  expect(overrun(agenda, 7, 2)).toBe(null)
  expect(overrun(agenda, 8, 2)).toEqual({ needed: 16, planned: 14 })
  expect(overrun(agendaOf('lobby'), 1, 2)).toEqual({ needed: 2, planned: 0 })
})
