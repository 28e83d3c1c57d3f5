import { workerAddress } from '../browser/trusted.ts'

/**
 * Keeps the site in this browser for when there is no connection, and offers a new release when there is one. Without
 * service workers (an old browser, a private window, a blocked storage) the site simply needs its connection.
 *
 * @param notice the part of the page that says so; it holds one element per message, by `data-says`
 */
export async function keepOffline(notice: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator
  const show = shower(notice)
  const registration = await serviceWorker?.register(workerAddress(), { updateViaCache: 'none' }).catch(() => null)
  if (!registration) return

  let isKept = serviceWorker.controller !== null
  let isAsked = false
  const offer = () => {
    if (registration.waiting && isKept) show('update')
  }
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer))
  offer()
  notice.querySelector('[data-update]')?.addEventListener('click', () => {
    isAsked = true
    // Without one that waits, another tab has changed over already.
    if (registration.waiting) registration.waiting.postMessage('take over')
    else location.reload()
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAsked) location.reload()
    else if (isKept) show('update')
    isKept = true
  })

  window.addEventListener('offline', () => {
    if (isKept) show('offline')
  })
  window.addEventListener('online', () => show('online', 'offline'))
  // A page that stays open for days asks when somebody comes back to it; every newly opened one asks by itself.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

type Message = 'update' | 'offline' | 'online'

/** Shows one message at a time; `instead` of another one only where that one is on screen. */
function shower(notice: HTMLElement): (message: Message, instead?: Message) => void {
  const all = [...notice.querySelectorAll<HTMLElement>('[data-says]')]
  const named = (message: Message) => all.find(({ dataset }) => dataset['says'] === message)
  for (const button of notice.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => {
      for (const one of all) one.hidden = true
      document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    })
  }
  return (message, instead) => {
    if (instead && named(instead)?.hidden !== false) return
    for (const one of all) one.hidden = one !== named(message)
  }
}
