import type { jsPDF } from 'jspdf'

import { pageEntries, writeAnnotations } from './annotations.ts'
import { hooksOf } from './jspdf-hooks.ts'
import type { JsPdfHooks } from './jspdf-hooks.ts'
import { setInfo, writeMetadata } from './metadata.ts'
import type {
  Annotation,
  Bookmark,
  Destination,
  DocumentProperties,
  ElementOptions,
  LinkTarget,
  Rectangle,
  StructureElement,
  StructureType,
} from './model.ts'
import { objectWriter, reference } from './object-writer.ts'
import { writeOutline } from './outline.ts'
import { StructureTree } from './structure.ts'
import type { ArtifactKind } from './structure.ts'
import { writeStructure } from './write-structure.ts'

/**
 * Makes what is drawn with a jsPDF document a tagged PDF 1.7 that claims PDF/UA-1. Everything drawn has to be inside
 * `mark` or `artifact`. Do not use jsPDF's own links, outline, language, viewer preferences, metadata or form fields:
 * this replaces them. Throws when jsPDF lacks the internals it needs.
 */
export class TaggedPdf {
  readonly #doc: jsPDF
  readonly #properties: DocumentProperties
  readonly #hooks: JsPdfHooks
  readonly #tree: StructureTree
  readonly #annotations: Annotation[] = []
  readonly #bookmarks: Bookmark[] = []
  readonly #anchors = new Map<string, Destination>()
  #numbered = new Map<Annotation, number>()
  #catalog: string[] = []
  #troubles: unknown[] = []

  constructor(doc: jsPDF, properties: DocumentProperties) {
    this.#doc = doc
    this.#properties = properties
    this.#hooks = hooksOf(doc)
    this.#tree = new StructureTree(this.#hooks)
    setInfo(doc, properties)
    this.#hooks.on('putPage', page => this.#keep(() => this.#writePage(page)))
    this.#hooks.on('postPutResources', () => this.#keep(() => this.#writeObjects()))
    this.#hooks.on('putCatalog', () => this.#keep(() => this.#catalog.forEach(line => this.#hooks.write(line))))
  }

  /** A new element under the current one, to be filled with `within`, once or more often. */
  open(type: StructureType, options: ElementOptions = {}): StructureElement {
    return this.#tree.open(type, options)
  }

  within(element: StructureElement, draw: () => void): void {
    this.#tree.within(element, draw)
  }

  /** `draw` draws content of the current element, on one page. */
  mark(draw: () => void): void {
    this.#tree.mark(draw)
  }

  artifact(kind: ArtifactKind, draw: () => void): void {
    this.#tree.artifact(kind, draw)
  }

  /** An area of the current page that leads somewhere; the current element must be the Link it belongs to. */
  link(area: Rectangle, label: string, target: LinkTarget): void {
    if (this.#tree.current.type !== 'Link') throw new Error('A PDF link outside a Link element')
    this.#annotate({ kind: 'link', label, target, ...this.#place(area) })
  }

  /** A box the reader can tick, as a Form element under the current one. Throws for a name used before. */
  checkBox(area: Rectangle, box: { name: string; label: string; checked: boolean }): void {
    const taken = this.#annotations.some(other => other.kind === 'check-box' && other.name === box.name)
    if (taken) throw new Error(`Two check boxes named ${box.name} in one PDF`)
    this.within(this.open('Form', { alt: box.label }), () =>
      this.#annotate({ kind: 'check-box', ...box, ...this.#place(area) }),
    )
  }

  /** A heading's entry in the outline. Throws when a level is skipped, which would break the outline and PDF/UA. */
  bookmark(level: Bookmark['level'], title: string, y: number): void {
    const above = this.#bookmarks.at(-1)?.level ?? 0
    if (level > above + 1) throw new Error(`PDF: heading of level ${level} after level ${above}: ${title}`)
    this.#bookmarks.push({ level, title, destination: this.#here(y) })
  }

  /** Names a place on the current page; links to it may come earlier or later. */
  anchor(name: string, y: number): void {
    this.#anchors.set(name, this.#here(y))
  }

  /** The finished file. Throws what went wrong while it was written. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.#troubles = []
    this.#numbered = new Map()
    const buffer = this.#doc.output('arraybuffer')
    if (this.#troubles.length > 0) throw this.#troubles[0]
    return new Uint8Array(buffer)
  }

  #place(area: Rectangle): { page: number; area: Rectangle; element: StructureElement } {
    return { page: this.#hooks.currentPage(), area, element: this.#tree.current }
  }

  #here(y: number): Destination {
    return { page: this.#hooks.currentPage(), y }
  }

  #annotate(annotation: Annotation): void {
    this.#annotations.push(annotation)
    this.#tree.attach(annotation)
  }

  /** jsPDF swallows what its listeners throw, so the errors are kept for `bytes` to throw the first. */
  #keep(write: () => void): void {
    try {
      write()
    } catch (error) {
      this.#troubles.push(error)
    }
  }

  #writePage(page: number): void {
    const onPage = this.#annotations.filter(annotation => annotation.page === page)
    const { lines, numbered } = pageEntries(this.#hooks, page, onPage)
    for (const [annotation, id] of numbered) this.#numbered.set(annotation, id)
    for (const line of lines) this.#hooks.write(line)
  }

  /** Here and not when the catalog is written: jsPDF takes the last object for the catalog, the one before for Info. */
  #writeObjects(): void {
    const objects = objectWriter(this.#hooks)
    const source = { hooks: this.#hooks, tree: this.#tree, pageCount: this.#hooks.pageCount() }
    const annotations = this.#numbered
    const root = writeStructure(objects, { ...source, annotations })
    const fields = writeAnnotations(objects, { ...source, annotations, anchors: this.#anchors })
    const outline = writeOutline(objects, this.#bookmarks)
    const metadata = writeMetadata(objects, this.#properties)
    this.#catalog = [
      `/StructTreeRoot ${reference(root)}`,
      '/MarkInfo <</Marked true>>',
      `/Lang (${this.#properties.lang})`,
      `/Metadata ${reference(metadata)}`,
      '/ViewerPreferences <</DisplayDocTitle true>>',
    ]
    if (outline !== undefined) this.#catalog.push(`/Outlines ${reference(outline)}`, '/PageMode /UseOutlines')
    if (fields.length > 0) this.#catalog.push(`/AcroForm <</Fields [${fields.map(reference).join(' ')}]>>`)
  }
}
