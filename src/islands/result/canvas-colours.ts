/** The colours of the stylesheet as a canvas understands them. */
export interface CanvasColours {
  blue: string
  /** Blue as a light fill. */
  wash: string
  ink: string
  quiet: string
  pencil: string
  hair: string
  edge: string
  marker: string
}

/** Read from an element put there for a moment: the text of a token would be `light-dark(…)`, which a canvas ignores. */
export function canvasColours(place: HTMLElement, onPaper: boolean): CanvasColours {
  const probe = document.createElement('span')
  probe.hidden = true
  if (onPaper) probe.style.colorScheme = 'light'
  place.append(probe)
  const colour = (value: string) => {
    probe.style.color = value
    return getComputedStyle(probe).color
  }
  const colours = {
    blue: colour('var(--blue)'),
    wash: colour('color-mix(in srgb, var(--blue) 14%, transparent)'),
    ink: colour('var(--ink)'),
    quiet: colour('var(--ink-2)'),
    pencil: colour('var(--pencil)'),
    hair: colour('var(--hair)'),
    edge: colour('var(--edge)'),
    marker: colour('var(--marker)'),
  }
  probe.remove()
  return colours
}

const others = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)']

/** Draws, and draws again whenever the stylesheet has other colours: a canvas does not follow by itself. */
export function keepDrawn(draw: (onPaper: boolean) => void, signal: AbortSignal): void {
  const paper = matchMedia('print')
  const again = () => draw(paper.matches)
  const theme = new MutationObserver(again)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  signal.addEventListener('abort', () => theme.disconnect())
  for (const query of others) matchMedia(query).addEventListener('change', again, { signal })
  paper.addEventListener('change', again, { signal })
  // Some browsers print a copy of the page, which hears of no change.
  addEventListener('beforeprint', () => draw(true), { signal })
  addEventListener('afterprint', () => draw(false), { signal })
  again()
}
