/** A file that the browser asked for since this page was opened. */
export interface Asked {
  address: string
  /** From this site itself, or made in the browser (data, blob). */
  own: boolean
}

/** Everything the browser asked for on behalf of this page, this page included, in the order it happened. */
export function askedFiles(): Asked[] {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  return entries.map(({ name }) => {
    const { origin, protocol } = new URL(name, location.href)
    const own = origin === location.origin || protocol === 'blob:' || protocol === 'data:'
    return { address: name.replace(location.origin, '').replace(/#.*/, ''), own }
  })
}

/** The rules that this page gives the browser (content security policy), one per line; empty where the page has none. */
export function pagePolicy(): string[] {
  const policy = document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? ''
  return policy
    .split(';')
    .map(rule => rule.trim().replaceAll(/'sha\d+-[^']+'\s*/g, ''))
    .filter(rule => rule !== '')
}
