// Light or dark before the first paint, and the button that changes it. A file of its own that blocks, so that a page never
// flashes; besides stores/engine.ts the only code that reaches the browser's storage.
{
  const key = document.currentScript.dataset.key
  const root = document.documentElement
  const show = theme => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  }
  const saved = () => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const save = theme => {
    try {
      localStorage.setItem(key, theme)
    } catch {
      // Nothing is lost: the page just opens as the device wants next time.
    }
  }
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches

  show(saved())
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-button]')
    if (!button) return
    button.setAttribute('aria-pressed', String(isDark()))
    button.addEventListener('click', () => {
      const theme = isDark() ? 'light' : 'dark'
      show(theme)
      save(theme)
      button.setAttribute('aria-pressed', String(theme === 'dark'))
    })
  })
}
