/** The texts of all QR codes in a picture. */
export type ReadPicture = (picture: HTMLVideoElement) => Promise<string[]>

interface Detector {
  detect: (picture: HTMLVideoElement) => Promise<{ rawValue: string }[]>
}

declare global {
  interface Window {
    /** Missing in browsers that leave it to libraries. */
    BarcodeDetector?: {
      new (options: { formats: string[] }): Detector
      getSupportedFormats: () => Promise<string[]>
    }
  }
}
const format = 'qr_code'

/** What the browser itself reads QR codes with; null where it does not. */
export async function ownReader(): Promise<ReadPicture | null> {
  const { BarcodeDetector } = window
  // A browser may have the name and, on this device, nothing behind it.
  const formats: string[] = (await BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? []
  if (!BarcodeDetector || !formats.includes(format)) return null
  const detector = new BarcodeDetector({ formats: [format] })
  return async picture => (await detector.detect(picture)).map(({ rawValue }) => rawValue)
}
