const directoryStart = 12
const directoryEntry = 16

/** Advance widths of all glyphs of a TrueType font, in thousandths of the size. Throws when a table is missing. */
export function glyphWidths(font: Uint8Array): number[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = tableFinder(view)
  const unitsPerEm = view.getUint16(table('head') + 18)
  const metricCount = view.getUint16(table('hhea') + 34)
  const glyphCount = view.getUint16(table('maxp') + 4)
  const metrics = table('hmtx')
  // Glyphs beyond the list are as wide as its last one.
  return Array.from({ length: glyphCount }, (_, glyph) => {
    const advance = view.getUint16(metrics + 4 * Math.min(glyph, metricCount - 1))
    return (advance * 1000) / unitsPerEm
  })
}

function tableFinder(view: DataView): (tag: string) => number {
  const count = view.getUint16(4)
  const tables = new Map(
    Array.from({ length: count }, (_, index): [string, number] => {
      const entry = directoryStart + index * directoryEntry
      const letters = [0, 1, 2, 3].map(offset => view.getUint8(entry + offset))
      return [String.fromCharCode(...letters), view.getUint32(entry + 8)]
    }),
  )
  return tag => {
    const offset = tables.get(tag)
    if (offset === undefined) throw new Error(`Font without ${tag} table`)
    return offset
  }
}
