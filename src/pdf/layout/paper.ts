const millimetre = 72 / 25.4

/** A4 in points. */
export const paper = { width: 210 * millimetre, height: 297 * millimetre } as const

/** Margins in points; the bottom one holds the footer. */
export const margin = { top: 16 * millimetre, side: 18 * millimetre, bottom: 20 * millimetre } as const

/** The line of brand and page label that every page opens with. */
export const header = { height: 11 * millimetre, rule: 3, after: 6 * millimetre } as const

/** Where content may stand, in points from the top left of the page. */
export const body = {
  left: margin.side,
  width: paper.width - 2 * margin.side,
  top: margin.top + header.height + header.rule + header.after,
  bottom: paper.height - margin.bottom,
} as const
