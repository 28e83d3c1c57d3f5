import type { Page } from '@playwright/test'

/** Contrast and sizes, in pixels at 1920 wide, for who reads from eight metres. */
const least = { size: 44, statement: 56, contrast: 7 }

/** What a room cannot read on the audience window as it stands, or cannot see without scrolling. */
export async function unreadFromAfar(page: Page): Promise<string[]> {
  return page.evaluate(async ({ size, statement, contrast }) => {
    await document.fonts.ready
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
    const scrolls =
      scrollWidth > clientWidth || scrollHeight > clientHeight ? [`scrolls: ${scrollWidth} × ${scrollHeight}`] : []
    // Pressed once by whoever sets the window up, and gone on a full screen.
    const texts = [...document.querySelectorAll('.aud *')].filter(one => isText(one) && !one.closest('.aud__full'))
    return [...scrolls, ...texts.flatMap(faultsOf)]

    function isText(one: Element): boolean {
      const own = [...one.childNodes].filter(node => node.nodeType === Node.TEXT_NODE)
      return own.some(node => node.textContent?.trim()) && one.checkVisibility()
    }
    function faultsOf(one: Element): string[] {
      const style = getComputedStyle(one)
      const name = one.outerHTML.slice(0, 80)
      const [pixels, ratio] = [Number.parseFloat(style.fontSize), ratioOf(style.color, paperOf(one))]
      const box = one.getBoundingClientRect()
      return [
        pixels < (one.matches('.aud__main h1') ? statement : size) - 0.1 && `${pixels} px: ${name}`,
        ratio < contrast && `${ratio.toFixed(2)}:1: ${name}`,
        (box.bottom > clientHeight + 1 || box.right > clientWidth + 1) && `outside: ${name}`,
      ].filter(fault => fault !== false)
    }
    function paperOf(one: Element | null): string {
      if (!one) return 'white'
      const { backgroundColor } = getComputedStyle(one)
      return channels(backgroundColor)[3] === 0 ? paperOf(one.parentElement) : backgroundColor
    }
    function channels(colour: string): number[] {
      if (!context) return []
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    function luminance(colour: string): number {
      const [red = 0, green = 0, blue = 0] = channels(colour).map(value => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    function ratioOf(first: string, second: string): number {
      const [high = 0, low = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a)
      return (high + 0.05) / (low + 0.05)
    }
  }, least)
}
