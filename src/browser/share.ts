/** Hands a link to another app of the device, if the browser can; a visitor who changes their mind there is no trouble. */
export const shareLink: ((title: string, url: string) => Promise<void>) | null =
  typeof navigator !== 'undefined' && 'share' in navigator
    ? (title, url) => navigator.share({ title, url }).catch(() => {})
    : null
