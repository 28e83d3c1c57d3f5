import type { Page } from '@playwright/test'
import type { ItemId } from '../../src/domain/scan/model.ts'
import { allStored, keyOf } from './stored.ts'
import { seven } from './workshop-page.ts'

/** People in the room at first, and with who comes late. */
export const [inTime, inAll] = [29, 30]

/** Answers of people with a phone, per statement of the short script: D is don't know. */
export const noor = [...'302101D']
export const sam = [...'44D201D']
/** Comes when the first statement is over, and skips it. */
export const late = ['', ...'14003D']
/** What the five people at one table hold up. */
export const table = ['33334', '00444', '2224D', '12222', '00000', '1DDDD', 'DDDDD']
/** All others hold up cards; the fifth statement is skipped. */
export const cards = [
  some(4, '2') + some(18, '3'),
  some(11, '0') + some(11, '4'),
  some(10, '2') + some(12, '4'),
  some(12, '1') + some(10, '2'),
  '',
  some(8, '1') + some(14, 'D'),
  some(22, 'D'),
]
/** Everybody who is there holds up a card when the second statement is voted on once more. */
export const again = some(9, '1') + some(20, '3')

/** Every vote of the room on every statement, whichever way it came, per round. */
export function everyVote(): Record<ItemId, Record<string, number>[]> {
  return Object.fromEntries(
    seven.map((item, place) => {
      const first = [cards, noor, sam, table, late].map(votes => votes?.[place] ?? '').join('')
      return [item, [first, ...(place === 1 ? [again] : [])].map(tallied)]
    }),
  )
}

interface Saved {
  answers: Record<ItemId, unknown>
  workshop: { voters: number; voted: { item: ItemId; rounds: Record<string, number>[] }[] }
}

/** The only case in the storage. */
export async function savedOn(page: Page): Promise<Saved> {
  const found = Object.entries(await allStored(page)).filter(([key]) => key.startsWith(keyOf('')))
  const [saved, ...others] = found.map(([, text]): { assessment: Saved } => JSON.parse(text))
  if (!saved || others.length > 0) throw new Error(`There are ${found.length} cases`)
  return saved.assessment
}

function some(people: number, card: string): string {
  return card.repeat(people)
}

function tallied(votes: string): Record<string, number> {
  const of = (card: string) => votes.split(card).length - 1
  return { 0: of('0'), 1: of('1'), 2: of('2'), 3: of('3'), 4: of('4'), N: 0, W: of('D') }
}
