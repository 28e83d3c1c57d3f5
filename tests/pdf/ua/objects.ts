import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'
import type { PDFContext, PDFObject } from 'pdf-lib'

export type Thing = PDFObject | undefined

/** The value of a key, references followed; undefined when there is no dictionary or no such key. */
export function get(owner: Thing, key: string): Thing {
  return dictOf(owner)?.lookup(PDFName.of(key))
}

/** The value as written: a reference stays one. */
export function raw(owner: Thing, key: string): Thing {
  return dictOf(owner)?.get(PDFName.of(key))
}

function dictOf(owner: Thing): PDFDict | undefined {
  if (owner instanceof PDFStream) return owner.dict
  return owner instanceof PDFDict ? owner : undefined
}

export function text(value: Thing): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
}

export function name(value: Thing): string | undefined {
  return value instanceof PDFName ? value.decodeText() : undefined
}

export function number(value: Thing): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

export function isTrue(value: Thing): boolean {
  return value === PDFBool.True
}

/** The items of an array, references followed; anything else counts as an array of itself. */
export function items(value: Thing): Thing[] {
  if (value instanceof PDFArray) return Array.from({ length: value.size() }, (_, index) => value.lookup(index))
  return value === undefined ? [] : [value]
}

export function rawItems(value: Thing): PDFObject[] {
  if (value instanceof PDFArray) return value.asArray()
  return value === undefined ? [] : [value]
}

export function follow(context: PDFContext, value: Thing): Thing {
  return value instanceof PDFRef ? context.lookup(value) : value
}

export function contentOf(stream: Thing): Uint8Array {
  if (stream instanceof PDFRawStream) return decodePDFRawStream(stream).decode()
  return stream instanceof PDFStream ? stream.getContents() : new Uint8Array()
}

/** Bytes as a string of one character each. */
export function latin(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

/** BCP 47, as far as its form goes. */
export function isLanguage(tag: string | undefined): tag is string {
  return tag !== undefined && /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/.test(tag)
}
