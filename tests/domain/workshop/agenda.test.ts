import { describe, expect, test } from 'vitest'
import {
  hasHomework,
  setsFor,
  overrun,
  partOf,
  phaseAt,
  phaseIds,
  timedAt,
  type Agenda,
  type PartId,
} from '../../../src/domain/workshop/agenda.ts'
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
  const timed = [...halls, 'vote', 'second', 'settle'] as const

  test('is counted by hall, and for statements by voting, voting again and settling', () => {
    expect(steps.map(step => timedAt(at(step), false))).toEqual(['vote', 'vote', 'vote', 'settle'])
    expect(steps.map(step => timedAt(at(step), true))).toEqual(['second', 'second', 'second', 'settle'])
    for (const hall of halls) expect(timedAt({ at: hall }, false)).toBe(hall)
  })

  test('is the one that a script has for it', () => {
    const whole = agendaOf('lobby', 'practice', 'vote', 'reveal', 'discuss', 'second', 'consensus', 'close')
    expect(partOf(whole, 'vote')).toBe('vote')
    expect(partOf(whole, 'second')).toBe('second')
    expect(partOf(whole, 'settle')).toBe('consensus')
    expect(partOf(whole, 'practice')).toBe('practice')
    expect(partOf(whole, 'recap')).toBe(null)
  })

  test('is the nearest where a script is shorter', () => {
    expect(partOf(agendaOf('vote'), 'second')).toBe('vote')
    expect(partOf(agendaOf('reveal', 'discuss'), 'vote')).toBe('discuss')
    expect(partOf(agendaOf('reveal', 'discuss'), 'settle')).toBe('discuss')
    expect(partOf(agendaOf('lobby'), 'practice')).toBe('lobby')
    expect(partOf(agendaOf(), 'settle')).toBe(null)
  })

  test('is found for every step of every script on the site', () => {
    for (const id of agendaIds)
      for (const one of ['lobby', 'practice', 'vote', 'settle', 'close'] as const)
        expect(partOf(workshop.agendas[id], one), `${id} ${one}`).not.toBe(null)
  })

  test('with homework has minutes for all that takes time', () => {
    const parts = timed.map(one => partOf(workshop.agendas.m180, one))
    expect(parts).not.toContain(null)
    expect(partOf(workshop.agendas.m180, 'homework')).toBe('reveal')
    expect(partOf(workshop.agendas.m180, 'vote')).toBe('discuss')
  })
})

test('only the long script is for people who voted before they came', () => {
  expect(agendaIds.filter(id => hasHomework(workshop.agendas[id]))).toEqual(['m180'])
})

test('more statements than a script has minutes for are told with both numbers', () => {
  const agenda: Agenda = { ...agendaOf('lobby'), parts: [{ id: 'vote', minutes: 14 }] }
  expect(overrun(agenda, 7, 2)).toBe(null)
  expect(overrun(agenda, 8, 2)).toEqual({ needed: 16, planned: 14 })
  expect(overrun(agendaOf('lobby'), 1, 2)).toEqual({ needed: 2, planned: 0 })
})

test('a script is offered the sets that can be voted on at its moment, and any choice of one’s own', () => {
  const { agendas } = workshop
  for (const id of ['m45', 'm90'] as const)
    expect(setsFor(agendas[id], agendas)).toEqual(['seven', 'twelve', 'reason', 'own'])
  expect(setsFor(agendas.m180, agendas)).toEqual(['quick', 'full', 'reason', 'own'])
})
