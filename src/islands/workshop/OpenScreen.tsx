import { useState } from 'preact/hooks'
import type { DeskProps } from './words.ts'

/** Opens the audience window: a window of its own, to be moved to the projector; pressed again it brings the same one. */
export function OpenScreen({ words, paths }: Pick<DeskProps, 'words' | 'paths'>) {
  const { audience } = words.workshop
  const [blocked, setBlocked] = useState(false)
  const open = (event: Event) => {
    event.preventDefault()
    const opened = window.open(paths.screen, 'beklijf-screen', 'popup,width=1280,height=720')
    setBlocked(opened === null)
    opened?.focus()
  }
  return (
    <div>
      <a class="btn btn--line btn--s" href={paths.screen} target="beklijf-screen" onClick={open}>
        {audience.open}
      </a>
      <p class="hint">
        {audience.move} {audience.noVotes}
      </p>
      <p class="problem" role="alert">
        {blocked ? audience.blocked : ''}
      </p>
    </div>
  )
}
