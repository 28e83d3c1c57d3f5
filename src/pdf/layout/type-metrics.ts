export interface TypeMetrics {
  /** Points that text takes at a size; the text has to be clean. */
  width(text: string, type: { size: number; bold: boolean }): number
}

/**
 * Adds up the widths of single characters, each asked for once: jsPDF draws without kerning, so the sum is exact.
 * `unitWidth` gives the width of one character at size 1.
 */
export function typeMetrics(unitWidth: (character: string, bold: boolean) => number): TypeMetrics {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() }
  const widthOf = (character: string, bold: boolean): number => {
    const widths = bold ? known.bold : known.regular
    const width = widths.get(character) ?? unitWidth(character, bold)
    widths.set(character, width)
    return width
  }
  return {
    width: (text, { size, bold }) => {
      let sum = 0
      for (const character of text) sum += widthOf(character, bold)
      return sum * size
    },
  }
}
