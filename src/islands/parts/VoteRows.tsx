import { cardSign, type VoteRow } from '../../report/votes.ts'

interface Props {
  rows: readonly VoteRow[]
  label: string
  /** Before the votes are shown there are only the answers. */
  shown: boolean
}

/** Up to so many votes for one answer, each is a dot; beyond that a bar. */
const mostDots = 20
const fewestPlaces = 6

/** The answers of a statement, each with its votes as dots, a bar where there are many, and always as a number. */
export function VoteRows({ rows, label, shown }: Props) {
  const largest = Math.max(...rows.map(({ count }) => count))
  return (
    <ul class="vote" aria-label={label}>
      {rows.map(row => (
        <li key={row.answer}>
          <span class="vote__lab">
            <b class="vote__card">{cardSign[row.answer]}</b> {row.label}
          </span>
          {shown && <Marks count={row.count} largest={largest} onScale={typeof row.answer === 'number'} />}
          {shown && <span class="vote__n">{row.count}</span>}
        </li>
      ))}
    </ul>
  )
}

function Marks({ count, largest, onScale }: { count: number; largest: number; onScale: boolean }) {
  const places = Math.max(fewestPlaces, largest)
  const isBar = largest > mostDots
  return (
    <svg
      class={`vote__marks ${onScale ? '' : 'vote__marks--open'}`}
      viewBox={`0 0 ${places} 1`}
      preserveAspectRatio={isBar ? 'none' : 'xMinYMid meet'}
      aria-hidden="true"
      focusable="false"
    >
      {isBar ? (
        <rect x="0" y="0.15" width={count} height="0.7" />
      ) : (
        Array.from({ length: count }, (_, index) => <circle key={index} cx={index + 0.5} cy="0.5" r="0.38" />)
      )}
    </svg>
  )
}
