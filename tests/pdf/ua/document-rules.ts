import { PDFDict, PDFStream } from 'pdf-lib'
import type { PDFDocument, PDFObject } from 'pdf-lib'

import { contentOf, get, isLanguage, isTrue, items, name, number, text } from './objects.ts'
import type { Thing } from './objects.ts'
import type { Fail } from './violations.ts'

const accessibilityPermission = 512

/** What the trailer, the catalog and loose objects have to say. */
export function checkDocument(doc: PDFDocument, fail: Fail): void {
  checkEncryption(doc.context.lookup(doc.context.trailerInfo.Encrypt), fail)
  checkCatalog(doc.catalog, fail)
  checkLayers(get(doc.catalog, 'OCProperties'), fail)
  checkForms(get(get(doc.catalog, 'AcroForm'), 'XFA'), fail)
  for (const [, object] of doc.context.enumerateIndirectObjects()) checkLooseObject(object, fail)
}

function checkEncryption(encryption: Thing, fail: Fail): void {
  if (!encryption) return
  const permissions = number(get(encryption, 'P')) ?? 0
  if ((permissions & accessibilityPermission) === 0) fail('7.16-1', 'encryption without accessibility permission')
}

function checkCatalog(catalog: PDFDict, fail: Fail): void {
  const mark = get(catalog, 'MarkInfo')
  if (!isTrue(get(mark, 'Marked'))) fail('6.2-1', 'MarkInfo/Marked')
  if (isTrue(get(mark, 'Suspects'))) fail('7.1-4', 'Suspects true')
  if (!isTrue(get(get(catalog, 'ViewerPreferences'), 'DisplayDocTitle'))) fail('7.1-10', 'DisplayDocTitle')
  if (!(get(catalog, 'StructTreeRoot') instanceof PDFDict)) fail('7.1-11', 'no StructTreeRoot')
  const lang = get(catalog, 'Lang')
  if (lang !== undefined && !isLanguage(text(lang))) fail('7.2-29', `catalog Lang ${text(lang)}`)
  if (lang === undefined && get(get(catalog, 'Outlines'), 'First')) fail('7.2-2', 'outline without document language')
}

function checkLayers(layers: Thing, fail: Fail): void {
  for (const configuration of [...items(get(layers, 'D')), ...items(get(layers, 'Configs'))]) {
    if (get(configuration, 'AS') !== undefined) fail('7.10-2', 'layer configuration with AS')
    if (!text(get(configuration, 'Name'))) fail('7.10-1', 'layer configuration without name')
  }
}

function checkForms(xfa: Thing, fail: Fail): void {
  const source = items(xfa).map(part => new TextDecoder().decode(contentOf(part)))
  if (/<dynamicRender>\s*required/.test(source.join(''))) fail('7.15-1', 'dynamic XFA')
}

function checkLooseObject(object: PDFObject, fail: Fail): void {
  if (get(object, 'EF') !== undefined && !(text(get(object, 'F')) && text(get(object, 'UF')))) {
    fail('7.11-1', 'embedded file without F and UF')
  }
  const isForm = object instanceof PDFStream && name(get(object, 'Subtype')) === 'Form'
  if (isForm && get(object, 'Ref') !== undefined) fail('7.20-1', 'reference XObject')
}
