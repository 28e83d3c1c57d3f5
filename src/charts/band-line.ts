import type { Drawing, Shape } from './shape.ts'

export interface BandLineInput {
  bands: readonly { name: string; from: number; to: number; current: boolean }[]
  /** Where the score lies, with its range; null while there is none. */
  score: { value: number; text: string; low: number; high: number; range: string } | null
}

const height = 132
const lineY = 72
/** From a pencil's dots to a full ink line, per band. */
const strokes: readonly { thickness: number; dash?: readonly [number, number] }[] = [
  { thickness: 2, dash: [1, 7] },
  { thickness: 2.5, dash: [6, 6] },
  { thickness: 3.5, dash: [16, 5] },
  { thickness: 4 },
  { thickness: 6.5 },
]
const narrowestBox = 8
const gap = 3
/** Five names stand clear of each other from this width. */
const roomForAllNames = 700

/** The five bands on a line from 0 to 100, with the range of the score at its true width. */
export function bandLine({ bands, score }: BandLineInput, width: number): Drawing {
  const side = 14
  const x = (value: number) => side + (value / 100) * (width - 2 * side)
  const shapes: Shape[] = bands.flatMap(({ name, from, to, current }, index): Shape[] => {
    const stroke = strokes[index] ?? { thickness: 4 }
    const start = { x: x(from) + gap, y: lineY }
    const end = { x: x(to) - gap, y: lineY }
    return [
      { kind: 'line', points: [start, end], tone: 'blue', ...stroke },
      ...border(x(from), String(from), from === 0 ? 'start' : 'middle'),
      ...nameOf({ name, current }, { start: start.x, end: end.x, edge: edgeOf(index, bands.length) }, width),
    ]
  })
  const last = bands.at(-1)
  if (last) shapes.push(...border(x(last.to), String(last.to), 'end'))
  if (score) shapes.push(...marked(score, x, width))
  return { width, height, shapes }
}

/** On a narrow line only the ends and the current band are named; the last name ends where the line ends. */
function nameOf(
  { name, current }: { name: string; current: boolean },
  { start, end, edge }: { start: number; end: number; edge: 'first' | 'last' | null },
  width: number,
): Shape[] {
  if (width < roomForAllNames && !current && edge === null) return []
  const last = edge === 'last'
  return [
    {
      kind: 'text',
      at: { x: last ? end : (start + end) / 2, y: 102 },
      text: name,
      align: last ? 'end' : 'middle',
      size: 'small',
      tone: current ? 'ink' : 'quiet',
      bold: current,
    },
  ]
}

function edgeOf(index: number, count: number): 'first' | 'last' | null {
  if (index === 0) return 'first'
  return index === count - 1 ? 'last' : null
}

function border(x: number, text: string, align: 'start' | 'middle' | 'end'): Shape[] {
  return [
    {
      kind: 'line',
      points: [
        { x, y: 64 },
        { x, y: 80 },
      ],
      tone: 'edge',
      thickness: 1,
    },
    { kind: 'text', at: { x, y: 124 }, text, align, size: 'small', tone: 'quiet' },
  ]
}

function marked(score: NonNullable<BandLineInput['score']>, x: (value: number) => number, width: number): Shape[] {
  const boxWidth = Math.max(narrowestBox, x(score.high) - x(score.low))
  const middle = x(score.value)
  // The label keeps clear of both ends of the line.
  const room = 90
  const label = Math.min(Math.max(middle, room), width - room)
  return [
    {
      kind: 'box',
      from: { x: Math.min(x(score.low), middle - narrowestBox / 2), y: 57 },
      width: boxWidth,
      height: 30,
      fill: 'marker',
      stroke: 'ink',
      thickness: 2,
    },
    {
      kind: 'line',
      points: [
        { x: middle, y: 38 },
        { x: middle, y: 57 },
      ],
      tone: 'ink',
      thickness: 2,
    },
    {
      kind: 'line',
      points: [
        { x: middle, y: 58 },
        { x: middle, y: 86 },
      ],
      tone: 'onMarker',
      thickness: 2,
    },
    {
      kind: 'text',
      at: { x: label, y: 14 },
      text: score.text,
      align: 'middle',
      size: 'large',
      tone: 'ink',
      bold: true,
    },
    { kind: 'text', at: { x: label, y: 32 }, text: score.range, align: 'middle', size: 'small', tone: 'quiet' },
  ]
}
