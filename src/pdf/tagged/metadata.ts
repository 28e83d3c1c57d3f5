import type { jsPDF } from 'jspdf'

import type { DocumentProperties } from './model.ts'
import type { ObjectWriter } from './object-writer.ts'
import { infoSafe, utf8Binary, xmlText } from './strings.ts'

/** Fills the Info dictionary, the creation date and the file id, which jsPDF would else take from clock and chance. */
export function setInfo(doc: jsPDF, properties: DocumentProperties): void {
  const { title, author, subject, created } = printable(properties)
  doc.setProperties({ title: infoSafe(title), author: infoSafe(author), subject: infoSafe(subject) })
  doc.setCreationDate(new UtcDate(created))
  doc.setFileId(fileId([title, author, subject, created.toISOString()].join('\n')))
}

/** Writes the XMP packet that says PDF/UA-1, and gives its object number. */
export function writeMetadata(objects: ObjectWriter, properties: DocumentProperties): number {
  return objects.putStream('/Type/Metadata/Subtype/XML', utf8Binary(xmp(printable(properties))))
}

/** Without control characters and the like, which no XML may hold, however it is written. */
function printable({ title, author, subject, ...rest }: DocumentProperties): DocumentProperties {
  const plain = (text: string) => text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ')
  return { ...rest, title: plain(title), author: plain(author), subject: plain(subject) }
}

function xmp({ lang, title, author, subject, created }: DocumentProperties): string {
  const moment = created.toISOString().replace(/\.\d+Z$/, 'Z')
  const inDefaultLanguage = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xmlText(text)}</rdf:li></rdf:Alt>`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part><dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${xmlText(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inDefaultLanguage(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${xmlText(lang)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${moment}</xmp:CreateDate><pdf:Producer>jsPDF</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
}

/** jsPDF prints a date in the time zone of the machine and refuses a text after 2037; this one reads as UTC anywhere. */
class UtcDate extends Date {
  override getTimezoneOffset(): number {
    return 0
  }
  override getFullYear(): number {
    return this.getUTCFullYear()
  }
  override getMonth(): number {
    return this.getUTCMonth()
  }
  override getDate(): number {
    return this.getUTCDate()
  }
  override getHours(): number {
    return this.getUTCHours()
  }
  override getMinutes(): number {
    return this.getUTCMinutes()
  }
  override getSeconds(): number {
    return this.getUTCSeconds()
  }
}

const hashRounds = 4
const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** 32 hexadecimal digits, FNV-1a four times over: an id tells files apart, it protects nothing. */
function fileId(seed: string): string {
  const round = (_: unknown, index: number) => {
    let hash = fnvOffset + index
    for (const byte of new TextEncoder().encode(seed)) hash = Math.imul(hash ^ byte, fnvPrime)
    return (hash >>> 0).toString(16).padStart(8, '0')
  }
  return Array.from({ length: hashRounds }, round).join('')
}
