import { describe, expect, test } from 'vitest'
import { withVote } from '../../src/domain/ballot/ballot.ts'
import { createBallotBox, type BallotBox } from '../../src/stores/ballot.ts'
import { createEngine } from '../../src/stores/engine.ts'
import { twelve } from '../domain/workshop/any-session.ts'
import { aStorage } from './fake-storage.ts'

const key = 'beklijf:1:join'
const [first = ''] = twelve.map(({ id }) => id)
let nonces = 0

function aBox(local = aStorage(), tab = aStorage()): BallotBox {
  const engine = createEngine({ local: () => local, tab: () => tab })
  return createBallotBox({ engine, key, newNonce: () => ++nonces })
}
function opened(invitation: string, ...storages: Parameters<typeof aBox>): BallotBox {
  const box = aBox(...storages)
  box.open(invitation, twelve)
  return box
}
const answers = (box: BallotBox) => box.$ballot.get()?.answers

describe('the ballot of a tab', () => {
  test('survives a reload, and leaves nothing outside the tab', () => {
    const [local, tab] = [aStorage(), aStorage()]
    const box = opened('A', local, tab)
    box.change(withVote(first, 3))
    expect(opened('A', local, tab).$ballot.get()).toEqual(box.$ballot.get())
    expect(answers(opened('A', local))).toEqual({})
    expect(local.length).toBe(0)
  })
  test('is kept on the device once that is wanted, and no longer when it is not', () => {
    const [local, tab] = [aStorage(), aStorage()]
    const box = opened('A', local, tab)
    box.change(withVote(first, 3))
    box.keep(true)
    box.change(withVote(first, 4))
    const later = opened('A', local)
    expect([answers(later), later.$kept.get()]).toEqual([{ [first]: 4 }, true])
    box.keep(false)
    expect(local.length).toBe(0)
    expect(answers(opened('A', local, tab))).toEqual({ [first]: 4 })
  })
  test('belongs to one invitation, and says which one was left', () => {
    const [local, tab] = [aStorage(), aStorage()]
    opened('A', local, tab).change(withVote(first, 3))
    expect(answers(opened('B', local, tab))).toEqual({})
    expect(aBox(local, tab).left()).toBe('A')
    expect(answers(opened('A', local, tab))).toEqual({ [first]: 3 })
  })
  test('is forgotten everywhere, and what comes next is another vote', () => {
    const [local, tab] = [aStorage(), aStorage()]
    const box = opened('A', local, tab)
    box.keep(true)
    box.change(withVote(first, 3))
    const before = box.$ballot.get()?.nonce
    box.clear()
    expect([local.length, tab.length, box.$kept.get(), answers(box)]).toEqual([0, 0, false, {}])
    expect(box.$ballot.get()?.nonce).not.toBe(before)
  })
  test.each(['rubbish', '{"invitation":"A"}', '[]', '', '{"invitation":"A","kind":"person","nonce":-1}'])(
    'begins anew where “%s” is stored',
    text => {
      expect(answers(opened('A', aStorage({ [key]: text }), aStorage({ [key]: text })))).toEqual({})
    },
  )
  test('works in a browser that keeps nothing, and says so', () => {
    const [local, tab] = [aStorage(), aStorage()]
    local.block()
    tab.block()
    const box = opened('A', local, tab)
    box.change(withVote(first, 3))
    expect([answers(box), box.$refused.get()]).toEqual([{ [first]: 3 }, true])
    expect(opened('A').$refused.get()).toBe(false)
  })
})
