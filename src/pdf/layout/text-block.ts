import type { ElementOptions, StructureElement, StructureType } from '../tagged/model.ts'
import type { Point } from './canvas.ts'
import { standsApart } from './inline.ts'
import type { Inline, Run } from './inline.ts'
import { baseline } from './looks.ts'
import type { TextLook } from './looks.ts'
import type { Sheet } from './sheet.ts'
import type { Fragment } from './words.ts'
import type { Line } from './wrap.ts'

export type Align = 'left' | 'right' | 'centre'

/** Text broken into lines that belongs to one structure element, wherever its lines end up. */
export interface TextBlock {
  lines: readonly Line[]
  look: TextLook
  element: StructureElement
  /** Elements of links and foreign words, kept because one may go on in the next line or on the next page. */
  inner: Map<Run, StructureElement>
}

interface BlockSource {
  type: StructureType
  options?: ElementOptions
  text: Inline
  look: TextLook
  width: number
}

/** Opens the element in the reading order; its lines are drawn later, by `drawLines` or `flow`. */
export function openBlock(sheet: Sheet, { type, options, text, look, width }: BlockSource): TextBlock {
  return blockIn(sheet.tags.open(type, options), sheet.wrap(text, look, width), look)
}

export function blockIn(element: StructureElement, lines: readonly Line[], look: TextLook): TextBlock {
  return { element, lines, look, inner: new Map() }
}

interface LinesAt extends Point {
  width: number
  align?: Align
}

interface PlacedFragment extends Fragment {
  x: number
  /** Top of its line and baseline; the latter is that of full-size text, on which an aside in small type stands too. */
  top: number
  foot: number
}

/** Draws some of the block's lines, one below the other, as content of its element. */
export function drawLines(sheet: Sheet, block: TextBlock, lines: readonly Line[], at: LinesAt): void {
  const stretches = byOwner(placed(lines, block.look, at))
  sheet.tags.within(block.element, () => {
    for (const { owner, fragments } of stretches) {
      if (owner) drawApart(sheet, block, owner, fragments)
      else sheet.tags.mark(() => paint(sheet, fragments))
    }
  })
}

/** Draws lines without an owner, inside an artifact or a figure. */
export function paintLines(sheet: Sheet, lines: readonly Line[], look: TextLook, at: LinesAt): void {
  paint(sheet, placed(lines, look, at))
}

function placed(lines: readonly Line[], look: TextLook, at: LinesAt): PlacedFragment[] {
  return lines.flatMap((line, index) => {
    let x = at.x + indent(line, at)
    return line.fragments.map(fragment => {
      const top = at.y + index * look.lead
      const here = { ...fragment, x, top, foot: top + baseline(look) }
      x += fragment.width
      return here
    })
  })
}

function indent(line: Line, { align, width }: LinesAt): number {
  if (align === 'right') return width - line.inkWidth
  return align === 'centre' ? (width - line.inkWidth) / 2 : 0
}

interface Stretch {
  owner: Run | undefined
  fragments: PlacedFragment[]
}

/** Neighbours that belong to one element, so that a plain paragraph is one piece of marked content. */
function byOwner(fragments: readonly PlacedFragment[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const fragment of fragments) {
    const owner = standsApart(fragment.run) ? fragment.run : undefined
    const last = stretches.at(-1)
    if (last && last.owner === owner) last.fragments.push(fragment)
    else stretches.push({ owner, fragments: [fragment] })
  }
  return stretches
}

function drawApart(sheet: Sheet, block: TextBlock, run: Run, fragments: readonly PlacedFragment[]): void {
  const options = run.lang === undefined ? {} : { lang: run.lang }
  const element = block.inner.get(run) ?? sheet.tags.open(run.link ? 'Link' : 'Span', options)
  block.inner.set(run, element)
  sheet.tags.within(element, () => {
    sheet.tags.mark(() => paint(sheet, fragments))
    if (run.link) for (const fragment of fragments) addLink(sheet, fragment)
  })
}

function addLink(sheet: Sheet, { run, look, text, x, top }: PlacedFragment): void {
  if (!run.link) return
  const width = sheet.typesetter.metrics.width(text.trimEnd(), look)
  sheet.tags.link({ x, y: top, width, height: look.lead }, run.linkLabel ?? run.text, run.link)
}

const underline = { below: 1.6, thickness: 0.5 } as const

function paint(sheet: Sheet, fragments: readonly PlacedFragment[]): void {
  for (const { run, look, text, x, foot } of fragments) {
    sheet.canvas.text(text, { x, y: foot }, look)
    if (!run.link) continue
    const end = x + sheet.typesetter.metrics.width(text.trimEnd(), look)
    const y = foot + underline.below
    sheet.canvas.line({ x, y }, { x: end, y }, { colour: look.colour, thickness: underline.thickness })
  }
}
