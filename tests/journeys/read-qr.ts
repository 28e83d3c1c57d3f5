import type { Locator, Page } from '@playwright/test'
import jsqr from 'jsqr'

/** What a camera reads of a picture on screen, by another program than the one that drew it. `bench` is any empty page. */
export async function readQr(picture: Locator, bench: Page): Promise<string | undefined> {
  const png = (await picture.screenshot()).toString('base64')
  const { data, width, height } = await bench.evaluate(async base64 => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height)
    return { data: [...(pixels?.data ?? [])], width: bitmap.width, height: bitmap.height }
  }, png)
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}
