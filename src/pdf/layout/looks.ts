/** Print colours of the design system, as `#rrggbb`. Pencil and hair are for lines, never for text. */
export const colours = {
  ink: '#101b33',
  ink2: '#434e67',
  blue: '#1b3f9e',
  pencil: '#69738a',
  copper: '#a5430d',
  copperTint: '#fbece1',
  grey: '#eceef2',
  hair: '#d3d9e3',
  edge: '#667189',
  tint: '#e3eafb',
  marker: '#ffd84d',
  paper: '#ffffff',
} as const

export type Colour = (typeof colours)[keyof typeof colours]

export interface TextLook {
  /** Points. */
  size: number
  /** Distance from line to line in points. */
  lead: number
  bold: boolean
  colour: Colour
}

export const looks = {
  title: { size: 21, lead: 25, bold: true, colour: colours.ink },
  section: { size: 11, lead: 15, bold: true, colour: colours.ink },
  minor: { size: 10, lead: 14.5, bold: true, colour: colours.ink },
  body: { size: 10, lead: 14.5, bold: false, colour: colours.ink },
  quiet: { size: 10, lead: 14.5, bold: false, colour: colours.ink2 },
  small: { size: 8, lead: 12, bold: false, colour: colours.ink2 },
  fine: { size: 7.6, lead: 10.4, bold: false, colour: colours.ink2 },
  label: { size: 8.5, lead: 12.5, bold: true, colour: colours.ink },
  cell: { size: 9, lead: 12.6, bold: false, colour: colours.ink },
  tightCell: { size: 8.4, lead: 10.7, bold: false, colour: colours.ink },
  figureCell: { size: 8.4, lead: 10.2, bold: false, colour: colours.ink },
  cellHeader: { size: 8, lead: 11.5, bold: true, colour: colours.ink2 },
  brand: { size: 13, lead: 16, bold: true, colour: colours.ink },
  running: { size: 9, lead: 12, bold: false, colour: colours.ink2 },
  footer: { size: 7.5, lead: 10, bold: false, colour: colours.ink2 },
} as const satisfies Record<string, TextLook>

export type LookName = keyof typeof looks

/** Half the difference of Inter's ascent and descent, as a share of the size: centres a line of text in its lead. */
const middleToBaseline = 0.364

/** Points from the top of a line to its baseline. */
export function baseline(look: Pick<TextLook, 'size' | 'lead'>): number {
  return look.lead / 2 + look.size * middleToBaseline
}
