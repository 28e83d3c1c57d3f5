import { useEffect, useState } from 'preact/hooks'
import { isKeptOffline, watchOffline } from '../../browser/offline.ts'
import { useSaved } from '../parts/use-saved.ts'
import type { Refusal } from '../../stores/engine.ts'
import { Icon } from '../parts/Icon.tsx'
import { OpenScreen } from './OpenScreen.tsx'
import { workshop } from './store.ts'
import type { ScreenState } from './use-screen.ts'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'words' | 'paths'> {
  screen: ScreenState
}

/** What has to be in order before people come in. Nothing of it stops the workshop from beginning. */
export function Checks({ screen, words, paths }: Props) {
  const { setup } = words.workshop
  const refusal = useSaved<Refusal | null>(workshop.$refusal, null)
  const [offline, setOffline] = useState(false)
  useEffect(() => {
    const tell = () => setOffline(isKeptOffline())
    tell()
    return watchOffline(tell)
  }, [])
  const checks = [
    { text: setup.checkScreen, ok: screen === 'open' || screen === 'back' },
    { text: setup.checkStorage, ok: refusal === null },
    { text: setup.checkOffline, ok: offline },
  ]
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">{setup.checkTitle}</h2>
      <ul class="desk-checks">
        {checks.map(({ text, ok }) => (
          <li key={text}>
            <span>{text}</span>
            <span class={ok ? '' : 'quiet'}>
              {ok && <Icon name="tick" />}
              {ok ? setup.checkOk : setup.checkNot}
            </span>
          </li>
        ))}
      </ul>
      <OpenScreen words={words} paths={paths} />
    </section>
  )
}
