// Light or dark before the first paint. Only this and engine.ts reach storage.
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
    if (!button) return
    const tell = () => button.setAttribute('aria-pressed', isDark())
    tell()
    button.onclick = () => {
      stored((shown.theme = isDark() ? 'light' : 'dark'))
      tell()
    }
  })
}
