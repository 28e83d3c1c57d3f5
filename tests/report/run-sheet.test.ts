import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partIds, type Agenda } from '../../src/domain/workshop/agenda.ts'
import { readClock } from '../../src/domain/workshop/clock.ts'
import { agendaIds } from '../../src/domain/workshop/session.ts'
import { workshop } from '../../src/model/workshop.ts'
import { runSheet } from '../../src/report/run-sheet.ts'
import { readAs } from '../../src/schemas/read.ts'
import { wordSchemas } from '../../src/schemas/registry.ts'

const words = readAs('en/workshop.yaml', wordSchemas.workshop)
const short = workshop.agendas.m45

describe('the times of a script', () => {
  test('count from the beginning, each part from where the one before ends', () => {
    const { rows, end } = runSheet({ agenda: short, id: 'm45', starts: null }, words)
    expect(rows.map(({ time }) => time)).toEqual(['0:00', '0:04', '0:06', '0:21', '0:24', '0:34', '0:36', '0:43'])
    expect(end).toBe('0:45')
  })

  test('are those of the clock where the beginning is known, also past midnight', () => {
    const { rows, end } = runSheet({ agenda: short, id: 'm45', starts: 23 * 60 + 50 }, words)
    expect([rows[0]?.time, rows[3]?.time, end]).toEqual(['23:50', '0:11', '0:35'])
  })

  test('end as many minutes later as the parts take, whatever they are', () => {
    const part = fc.record({ id: fc.constantFrom(...partIds), minutes: fc.integer({ min: 1, max: 90 }) })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.integer({ min: 0, max: 1439 }), (parts, starts) => {
        const agenda: Agenda = { ...short, parts }
        const { rows, end } = runSheet({ agenda, id: 'm45', starts }, words)
        const taken = parts.reduce((sum, { minutes }) => sum + minutes, 0)
        expect(readClock(end)).toBe((starts + taken) % 1440)
        expect(rows.map(({ minutes }) => minutes)).toEqual(parts.map(({ minutes }) => minutes))
      }),
    )
  })
})

describe('the parts of a script', () => {
  test.each(agendaIds)('of %s are named as on screen, with what may be left out', id => {
    const { rows } = runSheet({ agenda: workshop.agendas[id], id, starts: null }, words)
    const parts = workshop.agendas[id].parts
    expect(rows.map(({ text }) => text)).toEqual(
      parts.map(part => `${words.agendas[id].parts[part.id]}${part.optional ? ` (${words.optional})` : ''}`),
    )
  })

  test('have what is said and done in them: to vote is first to read', () => {
    const { rows } = runSheet({ agenda: workshop.agendas.m180, id: 'm180', starts: null }, words)
    const phases = rows.map(row => row.phases)
    expect(phases.filter(ids => ids.length === 0)).toHaveLength(1)
    const voting = runSheet({ agenda: short, id: 'm45', starts: null }, words).rows[2]
    expect(voting?.phases).toEqual(['read', 'vote'])
  })
})
