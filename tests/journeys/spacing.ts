import type { Page } from '@playwright/test'

/**
 * What a reader may set (WCAG 1.4.12), against everything the site says about it. A long list lays out only what is in
 * sight, so it is asked for whole.
 */
export const readerSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
  .tasks, .task { content-visibility: visible !important; }`

/** Adds a style made by script: the security policy lets that in, and no style element. */
export async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  }, css)
}

/** Text that its own box cuts off, but for what is meant for ears only. */
export async function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cuts = (element: Element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element)
      if (clipPath !== 'none') return false
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1)
      )
    }
    return [...document.body.querySelectorAll('*')]
      .filter(element => element.checkVisibility() && !element.closest('.vh, [aria-hidden="true"]'))
      .filter(element => element.textContent.trim() !== '' && cuts(element))
      .map(element => element.outerHTML.slice(0, 160))
  })
}

/** Lines of text that lie over each other: `one | other`. What sticks to the screen lies over what scrolls by. */
export async function overlappingText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const lines: { node: Node; rect: DOMRect }[] = []
    while (texts.nextNode()) {
      const { currentNode: node } = texts
      const parent = node.parentElement
      if (!parent || !node.nodeValue?.trim() || !isRead(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) if (rect.width > 1) lines.push({ node, rect })
    }
    lines.sort((one, other) => one.rect.top - other.rect.top)
    return lines.flatMap(({ node, rect }, index) => {
      const found: string[] = []
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next]
        // Letters fill less than their line: what overlaps by a sliver touches nothing.
        if (!other || other.rect.top > rect.bottom - 5) break
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
        if (other.node !== node && across > 3) found.push(`${node.nodeValue?.trim()} | ${other.node.nodeValue?.trim()}`)
      }
      return found
    })

    function isRead(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      if (element.closest('.vh, .skip, option, script, style')) return false
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { position, clipPath } = getComputedStyle(one)
        if (['sticky', 'fixed'].includes(position) || clipPath === 'inset(50%)') return false
      }
      return true
    }
  })
}
