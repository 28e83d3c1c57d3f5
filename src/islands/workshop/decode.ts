import jsqr from 'jsqr'
import type { ReadPicture } from '../../browser/barcodes.ts'

/** Longer side of what is searched, in pixels: enough for the code of a whole table, and quick on an old laptop. */
const longest = 800

/** Finds one QR code in a picture, where the browser itself reads none. Our codes are dark on white in every theme. */
export function pictureReader(): ReadPicture {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  return async picture => {
    const { videoWidth, videoHeight } = picture
    if (!context || videoWidth === 0) return []
    const scale = Math.min(1, longest / Math.max(videoWidth, videoHeight))
    canvas.width = Math.round(videoWidth * scale)
    canvas.height = Math.round(videoHeight * scale)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const found = jsqr(data, width, height, { inversionAttempts: 'dontInvert' })
    return found?.data ? [found.data] : []
  }
}
