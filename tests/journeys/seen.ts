import type { Page } from '@playwright/test'

const finger = 44

/**
 * Everything that can have the focus and does not show it, or that something stuck to the screen covers once it has it
 * (WCAG 2.4.7, 2.4.11): from the first to the last, and back. What is chosen or open must show it as well.
 */
export async function unseenFocus(page: Page): Promise<string[]> {
  // Only after a key does the browser show where the focus is.
  await page.keyboard.press('Tab')
  return page.evaluate(finger => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]',
    )
    const inside = document.querySelector('dialog[open]') ?? document.body
    const ways = [...all].filter(
      one => inside.contains(one) && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
    )
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const before = new Map(ways.map(way => [way, lookOf(way)]))
    const faults = new Set<string>()
    for (const way of [...ways, ...ways.toReversed()]) {
      way.focus()
      const name = way.outerHTML.slice(0, 110)
      if (document.activeElement !== way) faults.add(`takes no focus: ${name}`)
      else if (lookOf(way) === before.get(way)) faults.add(`shows no focus: ${name}`)
      else if (isCovered(shownAs(way))) faults.add(`covered: ${name}`)
    }
    return [...faults]

    /** What is seen of it: a field that is only for ears shows itself in its label. */
    function shownAs(way: HTMLElement): HTMLElement {
      return (way instanceof HTMLInputElement && way.matches('.vh, label > *') && way.labels?.[0]) || way
    }
    function lookOf(way: HTMLElement): string {
      const forced = matchMedia('(forced-colors: active)').matches
      return [way, shownAs(way)]
        .map(one => getComputedStyle(one))
        .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow }) => {
          const ring = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`
          return forced ? ring : `${ring} ${boxShadow}`
        })
        .join(' | ')
    }
    /** Less than half of its height is seen, and less than a finger is wide. */
    function isCovered(shown: HTMLElement): boolean {
      const [box] = shown.getClientRects()
      if (!box) return true
      const samples = Math.max(12, Math.ceil((2 * box.height) / finger))
      const seen = Array.from({ length: samples }, (_, index) => {
        const top = document.elementFromPoint(
          box.left + box.width / 2,
          box.top + ((index + 0.5) * box.height) / samples,
        )
        return top !== null && (shown.contains(top) || top.contains(shown))
      }).filter(Boolean).length
      return seen < samples / 2 && (seen * box.height) / samples < finger
    }
  }, finger)
}

/** Choices of which it cannot be seen that they are chosen, but by their colour. */
export async function unseenChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')]
    return chosen.flatMap(one => {
      const others = document.querySelectorAll<HTMLInputElement>(`input[name="${one.name}"]:not(:checked)`)
      const other = [...others].find(other => other.checkVisibility())
      return one.checkVisibility() && other && lookOf(one) === lookOf(other) ? [one.outerHTML] : []
    })

    function lookOf(one: HTMLInputElement): string {
      // A radio that the browser draws shows it by itself.
      if (getComputedStyle(one).appearance !== 'none') return String(one.checked)
      return [one, one.labels?.[0] ?? one]
        .map(part => getComputedStyle(part))
        .map(style => [style.borderTopWidth, style.outlineStyle, style.outlineWidth, style.fontWeight])
        .join()
    }
  })
}

/** Drawn shapes that have the colour of the paper, inside and around: nobody would see them. */
export async function unseenMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isNothing = (paint: string) => paint === 'none' || /^rgba.*, 0\)$/.test(paint)
    const paperOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return isNothing(backgroundColor) ? paperOf(element.parentElement) : backgroundColor
    }
    const shapes = [...document.querySelectorAll('svg :is(path, circle, rect, polyline, polygon, line, text)')]
    return shapes
      .filter(shape => shape.checkVisibility() && shape.closest('svg')?.getBoundingClientRect().width)
      .filter(shape => {
        const { fill, stroke } = getComputedStyle(shape)
        const paper = paperOf(shape)
        return [fill, stroke].every(paint => isNothing(paint) || paint === paper)
      })
      .map(shape => shape.outerHTML.slice(0, 110))
  })
}

/** What moves although the visitor asked for rest: animations, and transitions that would take longer than a blink. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = 0.01
    const seconds = (text: string) => Math.max(...text.split(',').map(part => Number.parseFloat(part)))
    const running = document.getAnimations().map(animation => `runs: ${animation.constructor.name}`)
    const able = [...document.querySelectorAll('*')].flatMap(element =>
      [null, '::before', '::after', '::details-content', '::backdrop']
        .map(part => getComputedStyle(element, part))
        .filter(
          style =>
            seconds(style.transitionDuration) > longest ||
            (style.animationName !== 'none' && seconds(style.animationDuration) > longest) ||
            style.scrollBehavior === 'smooth',
        )
        .map(() => element.outerHTML.slice(0, 110)),
    )
    return [...running, ...able]
  })
}
