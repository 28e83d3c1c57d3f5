import { describe, expect, test } from 'vitest'
import { planOf } from '../../../src/domain/plan/plan.ts'
import { score } from '../../../src/domain/score/result.ts'
import { actionsFrom } from '../../../src/domain/workshop/deal-actions.ts'
import type { Deal } from '../../../src/domain/workshop/session.ts'
import { model } from '../../../src/model/index.ts'
import { aDay, anAssessment } from '../../factories.ts'

const roles = {
  ...{ 'top-management': 'Directie', manager: 'Leidinggevende', participant: 'Deelnemer' },
  ...{ trainer: 'Trainer of opleider', hr: 'HR of opleiding' },
}
const aDeal = (changes: Partial<Deal> = {}): Deal => ({
  ...{ what: 'Gesprek voeren', who: 'JdV', when: '2027-01-15', proof: 'Twaalf verslagen', ...changes },
})
function actionsOf(...deals: Deal[]) {
  let made = 0
  return actionsFrom(deals, { roles, nobody: 'nog af te spreken', note: 'Uit de zaal.', newId: () => `x${++made}` })
}

describe('an agreement of a room', () => {
  test('becomes an action of its own: what, who, when and what shows it', () => {
    expect(actionsOf(aDeal())).toEqual({
      'own-x1': {
        what: 'Gesprek voeren',
        ownerOther: 'JdV',
        day: '2027-01-15',
        proof: 'Twaalf verslagen',
        note: 'Uit de zaal.',
      },
    })
  })

  test('belongs to one of the five roles where it was typed as the site calls it', () => {
    expect(actionsOf(aDeal({ who: ' leidinggevende ' }))['own-x1']).toMatchObject({ owner: 'manager' })
    expect(actionsOf(aDeal({ who: 'leidinggevenden' }))['own-x1']).toMatchObject({ ownerOther: 'leidinggevenden' })
  })

  test('is nobody’s where nobody was named, and has no day where none was', () => {
    const { 'own-x1': action } = actionsOf(aDeal({ who: ' ', when: '', proof: ' ' }))
    expect(action).toMatchObject({ ownerOther: 'nog af te spreken', day: undefined, proof: undefined })
  })

  test('without words for what to do is no action', () => {
    expect(Object.keys(actionsOf(aDeal({ what: ' ' }), aDeal()))).toEqual(['own-x1'])
  })

  test('stands in the plan, also where the answers are too few to suggest anything', () => {
    const assessment = anAssessment({ edits: actionsOf(aDeal(), aDeal({ what: 'Agenda vrijmaken', who: 'Directie' })) })
    const plan = planOf(model, assessment, score(model, assessment), aDay('2026-11-22'))
    expect(plan?.actions.map(({ edit, owner, due }) => [edit.what, owner, due])).toEqual([
      ['Gesprek voeren', { other: 'JdV' }, { kind: 'date', day: '2027-01-15' }],
      ['Agenda vrijmaken', { role: 'top-management' }, { kind: 'date', day: '2027-01-15' }],
    ])
  })
})
