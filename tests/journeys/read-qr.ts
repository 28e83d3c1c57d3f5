import type { Locator, Page } from '@playwright/test'
import jsqr from 'jsqr'

/**
 * What a camera reads of a picture on screen, by another program than the one that drew it. `bench` is any empty page. For
 * Chromium alone: in Firefox the driver puts a style into a page before it takes its picture, which our pages refuse.
 */
export async function readQr(picture: Locator | Page, bench: Page): Promise<string | undefined> {
  const png = (await picture.screenshot()).toString('base64')
  const { reds, width, height } = await bench.evaluate(async base64 => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
    const red = Uint16Array.from({ length: data.length / 4 }, (_, place) => data[place * 4] ?? 0)
    // A text with a character for every pixel: a list of so many numbers takes a minute to come over.
    return { reds: new TextDecoder('utf-16le').decode(red), width: bitmap.width, height: bitmap.height }
  }, png)
  const grey = Uint8ClampedArray.from({ length: reds.length * 4 }, (_, place) => reds.charCodeAt(place >> 2))
  return jsqr(grey, width, height)?.data
}
