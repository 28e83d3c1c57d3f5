import type { Revealed } from '../../domain/workshop/on-screen.ts'
import type { RoleVotes } from '../../domain/workshop/roles.ts'
import { fill } from '../../i18n/fill.ts'
import { middleName, middleSentence } from '../../report/votes.ts'
import type { ScreenWords } from './words.ts'

interface Props {
  middle: Revealed['middle']
  shown: readonly RoleVotes[]
  words: ScreenWords
}

/** With more roles there is no room for the middle of all, which the facilitator reads aloud. */
const mostBesideAll = 3

/** The middle vote of all and of each role, by the cards that stand before the answers. */
export function RoleList({ middle, shown, words }: Props) {
  const { roleGap, spread } = words.workshop
  const isRoomy = shown.length <= mostBesideAll
  const card = (value: number) => `${value}`
  return (
    <div class="aud__roles">
      {isRoomy && <p>{middleSentence(middle, card, spread)}</p>}
      <dl aria-label={roleGap.heading}>
        {shown.map(({ role, count, middle: own }) => (
          <div key={role}>
            <dt>{words.scales.roles[role]}</dt>
            <dd>{fill(isRoomy ? roleGap.each : roleGap.short, { label: middleName(own, card), count })}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
