import { contentOf } from './objects.ts'
import type { Thing } from './objects.ts'
import type { Fail } from './violations.ts'

/** The XMP packet: the claim of PDF/UA-1 and the title. */
export function checkMetadata(metadata: Thing, lang: string | undefined, fail: Fail): void {
  if (!metadata) {
    fail('7.1-8', 'no XMP')
    return
  }
  const packet = new TextDecoder().decode(contentOf(metadata))
  checkClaim(packet, fail)
  const title = /<dc:title>([\s\S]*?)<\/dc:title>/.exec(packet)?.[1] ?? ''
  if (!/<rdf:li[^>]*>([\s\S]*?)<\/rdf:li>/.exec(title)?.[1]?.trim()) fail('7.1-9', 'dc:title')
  if (/xml:lang=["']x-default["']/.test(packet) && lang === undefined) {
    fail('7.2-33', 'x-default language without document language')
  }
}

function checkClaim(packet: string, fail: Fail): void {
  const prefix = /xmlns:([\w-]+)\s*=\s*["']http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/["']/.exec(packet)?.[1]
  if (prefix === undefined) {
    fail('5-1', 'no pdfuaid namespace')
    return
  }
  const part = valueOf(packet, `${prefix}:part`)
  if (part === undefined) fail('5-1', 'no pdfuaid:part')
  if (part !== '1') fail('5-2', `part ${part}`)
  if (prefix === 'pdfuaid') return
  fail('5-3', `prefix ${prefix}`)
  if (valueOf(packet, `${prefix}:amd`) !== undefined) fail('5-4', 'prefix of amd')
  if (valueOf(packet, `${prefix}:corr`) !== undefined) fail('5-5', 'prefix of corr')
}

/** XMP allows a property as element and as attribute. */
function valueOf(packet: string, property: string): string | undefined {
  const element = new RegExp(`<${property}[^>]*>\\s*([^<]*?)\\s*<`).exec(packet)?.[1]
  return element ?? new RegExp(`\\b${property}\\s*=\\s*["']([^"']*)["']`).exec(packet)?.[1]
}
