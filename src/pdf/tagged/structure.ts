import type { JsPdfHooks } from './jspdf-hooks.ts'
import type { Annotation, ElementOptions, StructureElement, StructureType } from './model.ts'

export type ArtifactKind = 'header' | 'footer' | 'repeated' | 'layout'

const artifactProperties = {
  header: '<</Type/Pagination/Subtype/Header>>',
  footer: '<</Type/Pagination/Subtype/Footer>>',
  repeated: '<</Type/Pagination>>',
  layout: '<</Type/Layout>>',
} as const

/** The element tree as it grows while drawing, and which element owns each piece of marked content. */
export class StructureTree {
  readonly root: StructureElement = { kind: 'element', type: 'Document', options: {}, parent: undefined, kids: [] }
  /** Per page (from 1), per content id, the element that owns it. */
  readonly owners = new Map<number, StructureElement[]>()
  #current = this.root
  #marking = false
  readonly #hooks: JsPdfHooks

  constructor(hooks: JsPdfHooks) {
    this.#hooks = hooks
  }

  get current(): StructureElement {
    return this.#current
  }

  /** Adds an element under the current one, without entering it: its place in the reading order is fixed here. */
  open(type: StructureType, options: ElementOptions = {}): StructureElement {
    this.#mustBeOutside(type)
    const element: StructureElement = { kind: 'element', type, options, parent: this.#current, kids: [] }
    this.#current.kids.push(element)
    return element
  }

  /** Draws inside an element; the same element may be entered again, on a later page too. */
  within(element: StructureElement, draw: () => void): void {
    this.#mustBeOutside(element.type)
    const outer = this.#current
    this.#current = element
    try {
      draw()
    } finally {
      this.#current = outer
    }
  }

  /** What `draw` puts on this one page is content of the current element. */
  mark(draw: () => void): void {
    this.#mustBeOutside('marked content')
    const page = this.#hooks.currentPage()
    const owners = this.owners.get(page) ?? []
    const id = owners.length
    owners.push(this.#current)
    this.owners.set(page, owners)
    this.#current.kids.push({ kind: 'content', page, id })
    this.#enclose(`/${this.#current.type} <</MCID ${id}>> BDC`, draw)
    if (this.#hooks.currentPage() !== page) throw new Error('The page changed inside marked content')
  }

  /** What `draw` puts on the page is decoration that assistive technology skips. */
  artifact(kind: ArtifactKind, draw: () => void): void {
    this.#mustBeOutside('an artifact')
    this.#enclose(`/Artifact ${artifactProperties[kind]} BDC`, draw)
  }

  attach(annotation: Annotation): void {
    annotation.element.kids.push({ kind: 'annotation', annotation })
  }

  #enclose(begin: string, draw: () => void): void {
    this.#marking = true
    this.#hooks.write(begin)
    draw()
    this.#hooks.write('EMC')
    this.#marking = false
  }

  #mustBeOutside(what: string): void {
    if (this.#marking) throw new Error(`PDF: ${what} inside marked content`)
  }
}
