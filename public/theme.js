// Light or dark before the first paint, and the button for it. Besides stores/engine.ts the only code that reaches storage.
{
  const { key } = document.currentScript.dataset
  const root = document.documentElement
  const stored = theme => {
    try {
      if (theme) localStorage.setItem(key, theme)
      return localStorage.getItem(key)
    } catch {}
  }
  const show = theme => /^(light|dark)$/.test(theme) && (root.dataset.theme = theme)
  const isDark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme:dark)').matches && 'dark')) == 'dark'

  show(stored())
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-button]')
    const tell = () => button.setAttribute('aria-pressed', isDark())
    tell()
    button.onclick = () => {
      stored(show(isDark() ? 'light' : 'dark'))
      tell()
    }
  })
}
