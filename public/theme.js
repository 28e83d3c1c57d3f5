// Light or dark before the first paint. Beside stores/engine.ts the only code that reaches storage.
{
  const { key } = document.currentScript.dataset
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
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-button]')
    // The window for a room has no button.
    if (!button) return
    const tell = () => button.setAttribute('aria-pressed', isDark())
    tell()
    button.onclick = () => {
      stored((shown.theme = isDark() ? 'light' : 'dark'))
      tell()
    }
  })
}
