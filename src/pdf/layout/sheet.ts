import type { Canvas } from './canvas.ts'
import type { Inline } from './inline.ts'
import type { TextLook } from './looks.ts'
import { body } from './paper.ts'
import { silentCanvas, silentTags } from './silent.ts'
import type { Tags } from './tags.ts'
import { wrap } from './wrap.ts'
import type { Line } from './wrap.ts'
import type { Typesetter } from './words.ts'

/** Where pages come from: the only thing a sheet asks of the file it is drawn in. */
export interface Pages {
  count(): number
  /** Adds a page at the end. */
  add(): void
  goTo(page: number): void
}

interface Column {
  left: number
  width: number
}

interface Position extends Column {
  page: number
  y: number
  /** Where the page, column or box began: there a block needs no white above it. */
  top: number
}

const rounding = 0.01
const pageHeight = body.bottom - body.top
const leastStart = 80

/** The place where the next block goes, and the way to draw there. All lengths are points, y runs down. */
export class Sheet {
  readonly typesetter: Typesetter
  readonly #pages: Pages
  readonly #real: { canvas: Canvas; tags: Tags }
  #drawn: { canvas: Canvas; tags: Tags }
  #position: Position = { page: 1, y: body.top, top: body.top, left: body.left, width: body.width }

  constructor(pages: Pages, drawn: { canvas: Canvas; tags: Tags }, typesetter: Typesetter) {
    this.#pages = pages
    this.#real = drawn
    this.#drawn = drawn
    this.typesetter = typesetter
  }

  get canvas(): Canvas {
    return this.#drawn.canvas
  }

  get tags(): Tags {
    return this.#drawn.tags
  }

  get page(): number {
    return this.#position.page
  }

  get y(): number {
    return this.#position.y
  }

  get left(): number {
    return this.#position.left
  }

  get width(): number {
    return this.#position.width
  }

  get isMeasuring(): boolean {
    return this.#drawn !== this.#real
  }

  get isAtPageTop(): boolean {
    return this.y <= body.top + rounding
  }

  /** Height that is left on this page; without end while measuring, which knows no pages. */
  get remaining(): number {
    return this.isMeasuring ? Infinity : body.bottom - this.y + rounding
  }

  /** Moves down. */
  advance(points: number): void {
    this.#position.y += points
  }

  /** White before a block: none at the top of a page, column or box. */
  space(points: number): void {
    if (this.y > this.#position.top + rounding) this.advance(points)
  }

  /** Says that a column or box begins here. */
  begin(): void {
    this.#position.top = this.y
  }

  /** Goes to the next page when this one has no such height left; what fits no page needs only room to begin. */
  ensure(height: number): void {
    const needed = height > pageHeight ? leastStart : height
    if (needed > this.remaining && !this.isAtPageTop) this.nextPage()
  }

  /** To the top of the next page, which may be there already when a neighbouring column ran over. */
  nextPage(): void {
    if (this.isMeasuring) return
    if (this.page === this.#pages.count()) this.#pages.add()
    this.#move({ page: this.page + 1, y: body.top, top: body.top })
  }

  /** Draws with the cursor elsewhere (another page, height or column) and comes back; gives where it ended. */
  at(place: Partial<Position>, draw: () => void): { page: number; y: number } {
    const before = this.#position
    this.#move(place)
    draw()
    const { page, y } = this.#position
    this.#move(before)
    return { page, y }
  }

  /** Continues at a place that `at` gave. */
  moveTo({ page, y }: { page: number; y: number }): void {
    this.#move({ page, y, top: page === this.page ? this.#position.top : body.top })
  }

  /** The height that `draw` takes here, without drawing; it will be called again, so it may not change anything. */
  measure(draw: () => void): number {
    const before = { drawn: this.#drawn, position: this.#position }
    this.#drawn = { canvas: silentCanvas, tags: silentTags }
    this.#position = { ...before.position }
    draw()
    const height = this.y - before.position.y
    this.#drawn = before.drawn
    this.#position = before.position
    return height
  }

  wrap(text: Inline, look: TextLook, width = this.width): Line[] {
    return wrap(text, look, this.typesetter, width)
  }

  #move(place: Partial<Position>): void {
    this.#position = { ...this.#position, ...place }
    if (!this.isMeasuring) this.#pages.goTo(this.page)
  }
}
