import { encode } from 'uqr'

/** Modules around it that stay empty (ISO/IEC 18004), or a camera does not find it. */
const quietZone = 4

export interface DrawnQr {
  /** Modules along a side, the quiet zone included. */
  size: number
  /** All dark modules: a rectangle for each run in a row. */
  path: string
}

/** A QR code as one path; a code that is read from another screen is helped more by large modules than by correction. */
export function drawQr(text: string): DrawnQr {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: quietZone })
  return {
    size,
    path: data.flatMap((row, y) => runsIn(row).map(([x, long]) => `M${x} ${y}h${long}v1h-${long}z`)).join(''),
  }
}

/** Where each run of dark modules begins, and how long it is. */
function runsIn(row: readonly boolean[]): [number, number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1]) return []
    const end = row.indexOf(false, x)
    return [[x, (end === -1 ? row.length : end) - x]]
  })
}
