/**
 * A PDF text string as hexadecimal UTF-16BE. Literal strings of jsPDF are not escaped for CR, so that a strict reader
 * turns č (U+010D) into Ċ; hexadecimal ones are immune.
 */
export function hexString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('')}>`
}

/** The PDF string of a web or mail address. Throws for anything else, so that no `javascript:` gets into a file. */
export function uriString(address: string): string {
  const url = new URL(address)
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) throw new Error(`No link to ${url.protocol} in a PDF`)
  return `(${url.href.replace(/[\\()]/g, '\\$&')})`
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** UTF-8 with one character per byte, the form in which jsPDF keeps a file. */
export function utf8Binary(text: string): string {
  return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('')
}

/** Bytes as a string of one character each, in slices because a call takes only so many arguments. */
export function binaryString(bytes: Uint8Array): string {
  const slice = 0x8000
  let text = ''
  for (let start = 0; start < bytes.length; start += slice) {
    text += String.fromCharCode(...bytes.subarray(start, start + slice))
  }
  return text
}

/**
 * Text for the Info dictionary, which jsPDF writes itself as an unescaped literal: characters that hold the byte 0x0D
 * are taken apart (č becomes c and a caron), or replaced by a question mark when they cannot be.
 */
export function infoSafe(text: string): string {
  return Array.from(text.toWellFormed().normalize('NFC'), character => {
    if (!holdsCarriageReturn(character)) return character
    const apart = character.normalize('NFD')
    return holdsCarriageReturn(apart) ? '?' : apart
  }).join('')
}

function holdsCarriageReturn(text: string): boolean {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).some(
    unit => (unit & 0xff) === 0x0d || unit >> 8 === 0x0d,
  )
}
