import { encode } from 'uqr'

/** Modules around it that stay empty (ISO/IEC 18004), or a camera does not find it. */
const quietZone = 4

/** A QR code of a text, row by row: true is dark. Paper gets creased: a quarter of it may be lost. */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: 'Q', border: quietZone }).data
}
