/** What a tagged document is made of, before it becomes PDF objects. Lengths are points, y runs down from the top of the page. */

export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'Link'
  | 'Form'
  | 'Figure'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'

export interface ElementOptions {
  /** Text that replaces what is seen; required for a Figure. */
  alt?: string
  /** BCP 47 tag, where it differs from the document's. */
  lang?: string
  /** Attribute dictionaries in PDF syntax, e.g. `<</O/Table/Scope/Row>>`. */
  attributes?: readonly string[]
}

export interface StructureElement {
  readonly kind: 'element'
  readonly type: StructureType
  readonly options: ElementOptions
  readonly parent: StructureElement | undefined
  readonly kids: Kid[]
}

interface MarkedContent {
  readonly kind: 'content'
  readonly page: number
  readonly id: number
}

interface AnnotationReference {
  readonly kind: 'annotation'
  readonly annotation: Annotation
}

export type Kid = StructureElement | MarkedContent | AnnotationReference

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

interface PlacedAnnotation {
  readonly page: number
  readonly area: Rectangle
  readonly element: StructureElement
  /** What assistive technology says. */
  readonly label: string
}

export interface LinkAnnotation extends PlacedAnnotation {
  readonly kind: 'link'
  readonly target: LinkTarget
}

export interface CheckBoxAnnotation extends PlacedAnnotation {
  readonly kind: 'check-box'
  /** Field name, unique in the document. */
  readonly name: string
  readonly checked: boolean
}

export type Annotation = LinkAnnotation | CheckBoxAnnotation

/** A web or mail address, or the name of an anchor set anywhere in the same document. */
export type LinkTarget = { readonly url: string } | { readonly anchor: string }

export interface Destination {
  /** Counted from 1. */
  readonly page: number
  readonly y: number
}

export interface Bookmark {
  readonly level: 1 | 2 | 3
  readonly title: string
  readonly destination: Destination
}

export interface DocumentProperties {
  /** BCP 47 tag of the document. */
  lang: string
  title: string
  author: string
  subject: string
  /** Written as UTC, so that the bytes do not depend on the visitor's time zone. */
  created: Date
}
