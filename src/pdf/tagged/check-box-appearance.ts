import type { ObjectWriter } from './object-writer.ts'

const frame = { thickness: 1, colour: '0.06 0.11 0.2' } as const
const tickThickness = 1.6
/** Corners of the tick as shares of the box, from its bottom left. */
const tick = [
  [0.22, 0.5],
  [0.42, 0.26],
  [0.8, 0.76],
] as const

/**
 * The two looks of a check box, as object numbers per size in points, each size written once.
 * Lines only: the usual ZapfDingbats tick is a font that would have to be embedded.
 */
export function appearanceOf(objects: ObjectWriter): (size: number) => { on: number; off: number } {
  const written = new Map<number, { on: number; off: number }>()
  return size => {
    const known = written.get(size)
    if (known) return known
    const entries = `/Type/XObject/Subtype/Form/BBox[0 0 ${short(size)} ${short(size)}]/Resources<<>>`
    const appearance = {
      on: objects.putStream(entries, `${box(size)} ${tickLine(size)} Q`),
      off: objects.putStream(entries, `${box(size)} Q`),
    }
    written.set(size, appearance)
    return appearance
  }
}

function box(size: number): string {
  const inset = short(frame.thickness / 2)
  const side = short(size - frame.thickness)
  return `q ${frame.thickness} w ${frame.colour} RG 1 g ${inset} ${inset} ${side} ${side} re B`
}

function tickLine(size: number): string {
  const points = tick.map(([x, y], index) => `${short(x * size)} ${short(y * size)} ${index === 0 ? 'm' : 'l'}`)
  return `${tickThickness} w 1 J ${points.join(' ')} S`
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}
