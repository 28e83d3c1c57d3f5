import { describe, expect, test } from 'vitest'
import type { Scenario } from '../../../src/domain/roi/scenario.ts'
import { estimationFor } from './a-scenario.ts'

const group: Scenario = { participants: 10, managers: 3, rateParticipants: 40, rateManagers: 60, rateStaff: 50 }
const costs = (scenario: Scenario) => estimationFor({ ...group, ...scenario }).business.costs

describe('what is filled in as a cost', () => {
  test.each([
    'trainerFee',
    'material',
    'licences',
    'venue',
    'travelCatering',
    'adminCost',
    'communicationCost',
    'buildCost',
  ] as const)('%s: euros before the start, and no time', id => {
    expect(costs({ [id]: 700 })).toMatchObject({ atStart: 700, followUp: 0, time: 0 })
  })
  test.each(['followSessions', 'followRefreshers', 'followEvaluation'] as const)(
    '%s: euros afterwards, and no time',
    id => {
      expect(costs({ [id]: 700 })).toMatchObject({ atStart: 0, followUp: 700, time: 0 })
    },
  )
  test.each([
    ['participantHours', 10 * 8 * 40],
    ['managerHours', 3 * 8 * 60],
    ['staffHours', 8 * 50],
  ] as const)('%s: time before the start', (id, euros) => {
    expect(costs({ [id]: 8 })).toMatchObject({ atStart: euros, followUp: 0, time: euros })
  })
  test.each([
    ['followParticipantHours', 10 * 8 * 40],
    ['followManagerHours', 3 * 8 * 60],
  ] as const)('%s: time afterwards', (id, euros) => {
    expect(costs({ [id]: 8 })).toMatchObject({ atStart: 0, followUp: euros, time: euros })
  })
})
