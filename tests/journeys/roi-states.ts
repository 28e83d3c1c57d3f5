import type { Scenario } from '../../src/domain/roi/scenario.ts'
import type { Assessment } from '../../src/domain/scan/assessment.ts'
import { anAssessment } from '../factories.ts'
import { openAll } from './open-all.ts'
import { readyCase } from '../domain/roi/a-scenario.ts'
import type { State } from './states.ts'

const sales = readyCase('salesTeam')
const service = readyCase('serviceTeam')
const costs = { participants: 12, rateParticipants: 48, trainerFee: 14_000, participantHours: 24 }

/** What can be on screen where the returns are; `scanned` is an assessment with a whole scan. */
export function roiStates(scanned: Assessment): State[] {
  return [
    { name: 'the returns of only costs', at: '/roi/', saved: withScenarios(costs) },
    { name: 'the returns of an example', at: '/roi/', saved: withScenarios(sales), act: openAll },
    { name: 'the returns as they were measured', at: '/roi/', saved: withScenarios(service), act: openAll },
    {
      name: 'the returns with errors and warnings beside their fields',
      at: '/roi/',
      saved: withScenarios({
        ...sales,
        ...{ participants: 2.5, rateParticipants: 9, rateManagers: 20, managers: 0, horizon: 18 },
        ...{ salesUplift: [7, 5, 10], salesMargin: [60, 80, 90], isolationMethod: 'none' },
      }),
      act: page => page.locator('#f-material').fill('veel'),
    },
    {
      name: 'the returns of several scenarios',
      at: '/roi/',
      saved: withScenarios(
        { ...sales, name: 'Verkoop' },
        { ...sales, name: 'Verkoop met een groep erbij die de training later volgt', isolationMethod: 'none' },
        { ...service, name: 'Service' },
      ),
    },
    {
      name: 'the returns with a scan, follow-up and a plan',
      at: '/roi/',
      saved: { ...scanned, scenarios: asStored([{ ...costs, salesRevenue: 100_000, ...uncertain }]) },
      act: openAll,
    },
  ]
}

const uncertain = { salesUplift: [null, 8, null], salesMargin: [null, 32, null] } as const

function withScenarios(...all: readonly Scenario[]): Assessment {
  return anAssessment({ scenarios: asStored(all) })
}

function asStored(all: readonly Scenario[]): Assessment['scenarios'] {
  const begun = (index: number) => new Date(Date.UTC(2026, 10, 21, 9, index)).toISOString()
  return Object.fromEntries(all.map((scenario, index) => [`s${index}`, { ...scenario, begun: begun(index) }]))
}
