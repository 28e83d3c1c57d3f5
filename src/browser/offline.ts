/** True once a service worker answers for this page: from then on it needs no connection. */
export function isKeptOffline(): boolean {
  return Boolean(navigator.serviceWorker?.controller)
}

/** Calls `tell` whenever that changes; what it returns ends it. */
export function watchOffline(tell: () => void): () => void {
  const { serviceWorker } = navigator
  serviceWorker?.addEventListener('controllerchange', tell)
  return () => serviceWorker?.removeEventListener('controllerchange', tell)
}
