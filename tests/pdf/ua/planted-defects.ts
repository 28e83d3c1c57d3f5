import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'

import { contentOf, get, items, latin, name } from './objects.ts'
import type { Thing } from './objects.ts'

/** A single defect, and the rule that has to notice it. */
interface PlantedDefect {
  what: string
  rule: string
  plant: (doc: PDFDocument) => void
}

/** A copy of a good file with one defect in it. */
export async function withDefect(bytes: Uint8Array, { plant }: PlantedDefect): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  plant(doc)
  return doc.save({ useObjectStreams: false, updateFieldAppearances: false })
}

export const plantedDefects: readonly PlantedDefect[] = [
  { what: 'MarkInfo gone', rule: '6.2-1', plant: doc => remove(doc.catalog, 'MarkInfo') },
  { what: 'suspect tags', rule: '7.1-4', plant: doc => set(get(doc.catalog, 'MarkInfo'), 'Suspects', true) },
  { what: 'language gone', rule: '7.2-33', plant: doc => remove(doc.catalog, 'Lang') },
  {
    what: 'language that is none',
    rule: '7.2-29',
    plant: doc => doc.catalog.set(PDFName.of('Lang'), PDFString.of('dutch!')),
  },
  { what: 'title not shown', rule: '7.1-10', plant: doc => remove(doc.catalog, 'ViewerPreferences') },
  { what: 'XMP gone', rule: '7.1-8', plant: doc => remove(doc.catalog, 'Metadata') },
  { what: 'no claim of PDF/UA', rule: '5-1', plant: inXmp(/<pdfuaid:part>1<\/pdfuaid:part>/, '') },
  { what: 'claim of another part', rule: '5-2', plant: inXmp('<pdfuaid:part>1<', '<pdfuaid:part>2<') },
  { what: 'another prefix', rule: '5-3', plant: inXmp(/pdfuaid/g, 'ua') },
  { what: 'no title', rule: '7.1-9', plant: inXmp(/<dc:title>[\s\S]*<\/dc:title>/, '') },
  { what: 'structure gone', rule: '7.1-11', plant: doc => remove(doc.catalog, 'StructTreeRoot') },
  { what: 'element without parent', rule: '7.1-12', plant: doc => remove(element(doc, 'P'), 'P') },
  { what: 'unknown type', rule: '7.1-5', plant: doc => rename(doc, 'P', 'Alinea') },
  { what: 'standard type remapped', rule: '7.1-7', plant: withRoles({ P: 'H1' }) },
  { what: 'roles in a circle', rule: '7.1-6', plant: withRoles({ Een: 'Twee', Twee: 'Een' }) },
  { what: 'figure without words', rule: '7.3-1', plant: doc => remove(element(doc, 'Figure'), 'Alt') },
  { what: 'skipped heading', rule: '7.4.2-1', plant: doc => rename(doc, 'H1', 'H3') },
  {
    what: 'headers without scope',
    rule: '7.5-2',
    plant: doc => elements(doc, 'TH').forEach(header => remove(header, 'A')),
  },
  { what: 'list item in a row', rule: '7.2-10', plant: doc => rename(doc, 'TD', 'LI') },
  { what: 'list item outside a list', rule: '7.2-17', plant: doc => rename(doc, 'L', 'Sect') },
  { what: 'paragraph in a list item', rule: '7.2-20', plant: doc => rename(doc, 'LBody', 'P') },
  { what: 'section in a table', rule: '7.2-3', plant: doc => rename(doc, 'TBody', 'Sect') },
  { what: 'row without one cell', rule: '7.2-42', plant: doc => kidsOf(element(doc, 'TBody'), 0).remove(1) },
  { what: 'caption in the middle', rule: '7.2-16', plant: captionSecond },
  {
    what: 'text without tags',
    rule: '7.1-3',
    plant: inPage(source => source.replace(/\/H1 <<\/MCID \d+>> BDC/, '/H1 BMC')),
  },
  { what: 'tags in an artifact', rule: '7.1-2', plant: inPage(source => `/Artifact BMC\n${source}\nEMC`) },
  {
    what: 'artifact in tags',
    rule: '7.1-1',
    plant: inPage(source => source.replace(/(\/H1 .*BDC)/, '$1 /Artifact BMC EMC')),
  },
  { what: 'content not closed', rule: 'x-bdc', plant: inPage(source => source.replace('EMC', '')) },
  { what: 'content closed twice', rule: 'x-emc', plant: inPage(source => `${source} EMC`) },
  {
    what: 'content unknown to the tree',
    rule: 'x-parenttree',
    plant: inPage(source => source.replace('MCID 0', 'MCID 999')),
  },
  { what: 'element without its content', rule: 'x-mcid', plant: doc => remove(element(doc, 'H1'), 'K') },
  { what: 'link without words', rule: '7.18.5-2', plant: doc => remove(annotation(doc, 'Link'), 'Contents') },
  { what: 'link outside the tree', rule: '7.18.5-1', plant: doc => remove(annotation(doc, 'Link'), 'StructParent') },
  { what: 'link its element forgot', rule: 'x-objr', plant: doc => kids(element(doc, 'Link')).remove(1) },
  { what: 'box without words', rule: '7.18.1-3', plant: withoutLabels },
  { what: 'box outside a form', rule: '7.18.4-1', plant: doc => rename(doc, 'Form', 'Span') },
  { what: 'form without its box', rule: '7.18.4-2', plant: doc => remove(element(doc, 'Form'), 'K') },
  { what: 'no tab order', rule: '7.18.3-1', plant: doc => doc.getPages().forEach(page => remove(page.node, 'Tabs')) },
  {
    what: 'codes without meaning',
    rule: '7.21.7-1',
    plant: doc => fonts(doc).forEach(font => remove(font, 'ToUnicode')),
  },
  {
    what: 'font not embedded',
    rule: '7.21.4.1-1',
    plant: doc => fonts(doc).forEach(font => remove(descriptor(font), 'FontFile2')),
  },
  {
    what: 'glyph not mapped',
    rule: '7.21.3.2-1',
    plant: doc => fonts(doc).forEach(font => remove(descendant(font), 'CIDToGIDMap')),
  },
  { what: 'wrong widths', rule: '7.21.5-1', plant: doc => fonts(doc).forEach(font => remove(descendant(font), 'W')) },
  {
    what: 'missing glyph shown',
    rule: '7.21.8-1',
    plant: inPage(source => source.replace(/<[\da-f]+> Tj/, '<0000> Tj')),
  },
]

function remove(owner: Thing, key: string): void {
  if (!(owner instanceof PDFDict) || !owner.delete(PDFName.of(key))) throw new Error(`Nothing to spoil: ${key}`)
}

function set(owner: Thing, key: string, value: boolean): void {
  if (owner instanceof PDFDict) owner.set(PDFName.of(key), owner.context.obj(value))
}

function elements(doc: PDFDocument, type: string): PDFDict[] {
  const all = doc.context.enumerateIndirectObjects().map(([, object]) => object)
  return all.filter(object => object instanceof PDFDict).filter(dict => name(get(dict, 'S')) === type && get(dict, 'P'))
}

function element(doc: PDFDocument, type: string): PDFDict {
  const [first] = elements(doc, type)
  if (!first) throw new Error(`Nothing to spoil: ${type}`)
  return first
}

function kids(owner: Thing): PDFArray {
  const list = get(owner, 'K')
  if (!(list instanceof PDFArray)) throw new Error('Nothing to spoil: K')
  return list
}

function kidsOf(owner: Thing, index: number): PDFArray {
  return kids(kids(owner).lookup(index))
}

function rename(doc: PDFDocument, from: string, to: string): void {
  element(doc, from).set(PDFName.of('S'), PDFName.of(to))
}

function withRoles(roles: Record<string, string>): (doc: PDFDocument) => void {
  return doc => {
    const root = get(doc.catalog, 'StructTreeRoot')
    if (root instanceof PDFDict) root.set(PDFName.of('RoleMap'), doc.context.obj(roles))
  }
}

function captionSecond(doc: PDFDocument): void {
  const parts = kids(element(doc, 'Table'))
  const caption = parts.get(0)
  parts.remove(0)
  parts.insert(1, caption)
}

function annotation(doc: PDFDocument, kind: string): PDFDict {
  const all = doc.getPages().flatMap(page => items(page.node.lookup(PDFName.of('Annots'))))
  const found = all.find(candidate => name(get(candidate, 'Subtype')) === kind)
  if (!(found instanceof PDFDict)) throw new Error(`Nothing to spoil: ${kind}`)
  return found
}

function withoutLabels(doc: PDFDocument): void {
  remove(annotation(doc, 'Widget'), 'TU')
  remove(element(doc, 'Form'), 'Alt')
}

function fonts(doc: PDFDocument): PDFDict[] {
  const all = doc.context.enumerateIndirectObjects().map(([, object]) => object)
  return all.filter(object => object instanceof PDFDict).filter(dict => name(get(dict, 'Subtype')) === 'Type0')
}

function descendant(font: PDFDict): Thing {
  return items(get(font, 'DescendantFonts'))[0]
}

function descriptor(font: PDFDict): Thing {
  return get(descendant(font), 'FontDescriptor')
}

function inXmp(find: RegExp | string, replacement: string): (doc: PDFDocument) => void {
  return doc => rewrite(doc, { owner: doc.catalog, key: 'Metadata' }, source => source.replace(find, replacement))
}

/** Changes the content of the first page. */
function inPage(change: (source: string) => string): (doc: PDFDocument) => void {
  return doc => rewrite(doc, { owner: doc.getPage(0).node, key: 'Contents' }, change)
}

function rewrite(
  doc: PDFDocument,
  { owner, key }: { owner: PDFDict; key: string },
  change: (source: string) => string,
): void {
  const before = latin(contentOf(get(owner, key)))
  const after = change(before)
  if (after === before) throw new Error(`Nothing to spoil: ${key}`)
  owner.set(PDFName.of(key), doc.context.register(doc.context.stream(after)))
}
