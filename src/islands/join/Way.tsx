import { useState } from 'preact/hooks'
import { openIn, type Ballot } from '../../domain/ballot/ballot.ts'
import type { Place } from './address.ts'
import { HandIn } from './HandIn.tsx'
import { Review } from './Review.tsx'
import { Start } from './Start.tsx'
import { box } from './store.ts'
import { Step } from './Step.tsx'
import type { Asking, JoinIslandWords } from './words.ts'

export interface WayProps {
  ballot: Ballot
  asking: Asking
  words: JoinIslandWords
  go: (to: Place) => void
  onClear: () => void
}

interface Props extends Omit<WayProps, 'onClear'> {
  place: Place
  path: string
}

/** The screens between an invitation and a code, one at a time. */
export function Way({ place, path, ...rest }: Props) {
  const { ballot, asking, words, go } = rest
  const [cleared, setCleared] = useState(false)
  const onClear = () => {
    box.clear()
    setCleared(true)
    go('start')
  }
  const props: WayProps = { ...rest, onClear }
  const here = possible(place, ballot, asking)
  const item = typeof here === 'number' ? asking.items[here] : undefined
  return (
    <div>
      <p role="status" class="join__said">
        {cleared && openIn(ballot, asking.items).length === asking.items.length && words.join.keeping.cleared}
      </p>
      {here === 'start' && <Start {...props} />}
      {item && typeof here === 'number' && <Step key={item.id} {...props} item={item} index={here} />}
      {here === 'review' && <Review {...props} />}
      {here === 'code' && <HandIn {...props} path={path} />}
    </div>
  )
}

/** The browser's history remembers places that there is nothing for any more. */
function possible(place: Place, ballot: Ballot, { items }: Asking): Place {
  if (ballot.kind === 'table' && ballot.voters === null) return 'start'
  if (typeof place === 'number' && !items[place]) return 'start'
  return place === 'code' && openIn(ballot, items).length === items.length ? 'review' : place
}
