import { appearanceOf } from './check-box-appearance.ts'
import type { JsPdfHooks } from './jspdf-hooks.ts'
import type { Annotation, CheckBoxAnnotation, Destination, LinkAnnotation, Rectangle } from './model.ts'
import type { ObjectWriter } from './object-writer.ts'
import { idOf, reference } from './object-writer.ts'
import { hexString, uriString } from './strings.ts'

/** The keys of one page's dictionary; numbers its annotations on the way, because pages are written first. */
export function pageEntries(
  hooks: JsPdfHooks,
  page: number,
  onPage: readonly Annotation[],
): { lines: string[]; numbered: [Annotation, number][] } {
  const numbered = onPage.map((annotation): [Annotation, number] => [annotation, hooks.reserveObject()])
  const lines = [`/StructParents ${page - 1}`, '/Tabs /S']
  if (numbered.length > 0) lines.push(`/Annots [${numbered.map(([, id]) => reference(id)).join(' ')}]`)
  return { lines, numbered }
}

interface AnnotationSource {
  hooks: JsPdfHooks
  pageCount: number
  annotations: ReadonlyMap<Annotation, number>
  anchors: ReadonlyMap<string, Destination>
}

/** Writes every link and check box; gives the object numbers of the form fields. Throws for a link to nowhere. */
export function writeAnnotations(objects: ObjectWriter, source: AnnotationSource): number[] {
  const appearance = appearanceOf(objects)
  const fields: number[] = []
  for (const [index, annotation] of [...source.annotations.keys()].entries()) {
    const id = idOf(source.annotations, annotation)
    const common =
      `/Type/Annot/P ${objects.pageReference(annotation.page)}/Rect ${area(source.hooks, annotation.area)}` +
      `/F 4/StructParent ${source.pageCount + index}`
    if (annotation.kind === 'check-box') fields.push(id)
    const own =
      annotation.kind === 'link'
        ? linkEntries(annotation, objects, source.anchors)
        : checkBoxEntries(annotation, appearance(annotation.area.width))
    objects.put(id, `<<${common}${own}>>`)
  }
  return fields
}

function linkEntries(link: LinkAnnotation, objects: ObjectWriter, anchors: ReadonlyMap<string, Destination>): string {
  const common = `/Subtype/Link/Border[0 0 0]/Contents ${hexString(link.label)}`
  if ('url' in link.target) return `${common}/A<</S/URI/URI ${uriString(link.target.url)}>>`
  const destination = anchors.get(link.target.anchor)
  if (!destination) throw new Error(`PDF link to an anchor that was never set: ${link.target.anchor}`)
  return `${common}/Dest ${objects.destination(destination)}`
}

function checkBoxEntries(box: CheckBoxAnnotation, appearance: { on: number; off: number }): string {
  const state = box.checked ? '/Yes' : '/Off'
  return (
    `/Subtype/Widget/FT/Btn/T ${hexString(box.name)}/TU ${hexString(box.label)}/V${state}/AS${state}` +
    `/AP<</N<</Yes ${reference(appearance.on)}/Off ${reference(appearance.off)}>>>>`
  )
}

function area(hooks: JsPdfHooks, { x, y, width, height }: Rectangle): string {
  const corners = [hooks.horizontal(x), hooks.vertical(y + height), hooks.horizontal(x + width), hooks.vertical(y)]
  return `[${corners.join(' ')}]`
}
