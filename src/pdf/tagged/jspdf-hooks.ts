import type { jsPDF } from 'jspdf'

/** What we use of jsPDF 4.2.1 beyond its typings: the calls its own outline and annotation plugins make. */
export interface JsPdfHooks {
  /** One line to the current page while drawing, to the file while it is being written. */
  write(line: string): void
  reserveObject(): number
  beginObject(id: number): void
  pageObject(page: number): number
  currentPage(): number
  pageCount(): number
  /** Points from the top of the page as the text of a PDF coordinate. */
  vertical(y: number): string
  horizontal(x: number): string
  on(event: 'putPage' | 'postPutResources' | 'putCatalog', run: (page: number) => void): void
}

/**
 * Checks that this jsPDF has every internal call we need and sets the file to PDF 1.7, which the tags need.
 * Throws when one is missing: another jsPDF version was installed.
 */
export function hooksOf(doc: jsPDF): JsPdfHooks {
  const internal = member(doc, 'internal')
  const events = member(internal, 'events')
  const write = method(internal, 'write')
  const beginObject = method(internal, 'newObjectDeferredBegin')
  const subscribe = method(events, 'subscribe')
  const pageInfo = method(internal, 'getPageInfo')
  const currentPageInfo = method(internal, 'getCurrentPageInfo')
  const reserve = method(internal, 'newObjectDeferred')
  const pageCount = method(internal, 'getNumberOfPages')
  const vertical = method(internal, 'getVerticalCoordinateString')
  const horizontal = method(internal, 'getCoordinateString')
  method(member(doc, '__private__'), 'setPdfVersion')('1.7')
  return {
    write: line => void write(line),
    reserveObject: () => numeric(reserve(), 'newObjectDeferred'),
    beginObject: id => void beginObject(id, true),
    pageObject: page => numeric(member(pageInfo(page), 'objId'), 'objId'),
    currentPage: () => numeric(member(currentPageInfo(), 'pageNumber'), 'pageNumber'),
    pageCount: () => numeric(pageCount(), 'getNumberOfPages'),
    vertical: y => String(vertical(y)),
    horizontal: x => String(horizontal(x)),
    on: (event, run) => void subscribe(event, (detail: unknown) => run(pageOf(detail))),
  }
}

/** Whether the doc's current font draws a character; jsPDF itself cuts the text off at one it cannot draw. */
export function glyphTest(doc: jsPDF): (codeUnit: number) => boolean {
  const glyphOf = method(member(doc.getFont(), 'metadata'), 'characterToGlyph')
  return codeUnit => numeric(glyphOf(codeUnit), 'characterToGlyph') > 0
}

/** Only `putPage` tells a page; the other events have nothing to say. */
function pageOf(detail: unknown): number {
  return isObject(detail) && typeof detail.pageNumber === 'number' ? detail.pageNumber : 0
}

function member(owner: unknown, name: string): unknown {
  if (!isObject(owner) || owner[name] === undefined) throw missing(name)
  return owner[name]
}

function method(owner: unknown, name: string): (...values: unknown[]) => unknown {
  const found = member(owner, name)
  if (typeof found !== 'function') throw missing(name)
  return (...values) => Reflect.apply(found, owner, values)
}

function numeric(value: unknown, name: string): number {
  if (typeof value !== 'number') throw missing(name)
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function missing(name: string): Error {
  return new Error(`This jsPDF has no internal "${name}": the PDF layer is written for jsPDF 4.2.1`)
}
