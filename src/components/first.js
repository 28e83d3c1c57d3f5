// What must be known before the first paint: light or dark, and whether nothing is saved. Only this and engine.ts reach storage.
{
  const { site } = document.currentScript.dataset
  const key = site + 'theme'
  const shown = document.documentElement.dataset
  const isDark = () => (shown.theme ?? (matchMedia('(prefers-color-scheme:dark)').matches && 'dark')) == 'dark'
  const stored = theme => {
    try {
      if (theme) localStorage.setItem(key, theme)
      return localStorage.getItem(key)
    } catch {}
  }
  const theme = stored()
  if (/^(light|dark)$/.test(theme)) shown.theme = theme
  try {
    if (!location.search && !location.hash && !Object.keys(localStorage).some(saved => saved.startsWith(site + 'a:')))
      shown.new = ''
  } catch {}
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-button]')
    if (!button) return
    const tell = () => button.setAttribute('aria-pressed', isDark())
    tell()
    button.addEventListener('click', () => {
      stored((shown.theme = isDark() ? 'light' : 'dark'))
      tell()
    })
  })
}
