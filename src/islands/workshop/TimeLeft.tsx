import { useEffect, useState } from 'preact/hooks'
import type { Session } from '../../domain/workshop/session.ts'
import { timeLeft } from '../../domain/workshop/time-left.ts'
import { fill } from '../../i18n/fill.ts'
import { localeTags } from '../../i18n/locales.ts'
import { workshop as model } from '../../model/workshop.ts'
import { now } from './store.ts'
import type { DeskProps } from './words.ts'

interface Props extends Pick<DeskProps, 'locale' | 'words'> {
  session: Session
}

const everySeconds = 10

/** What is left of the part in whole minutes, so that nothing flickers and nobody is hurried; nothing ends by it. */
export function TimeLeft({ session, locale, words }: Props) {
  const { facilitator } = words.workshop
  const [moment, setMoment] = useState(now)
  useEffect(() => {
    const tick = () => setMoment(now())
    tick()
    const timer = setInterval(tick, everySeconds * 1000)
    return () => clearInterval(timer)
  }, [session.since])
  const left = timeLeft(session, model.agendas[session.setup.agenda], moment)
  if (left === null) return null
  if (left <= 0) return <p class="small">{facilitator.timeOver}</p>
  const minutes = new Intl.NumberFormat(localeTags[locale], { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  return <p class="small quiet">{fill(facilitator.timer, { time: minutes.format(Math.ceil(left / 60_000)) })}</p>
}
