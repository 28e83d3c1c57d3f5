import { checksum, toBits, type Bits } from '../saved-file/bits.ts'

/** Crockford's: no I, L, O or U, so that nothing is misread or misheard; whoever types those is understood. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const mistaken: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' }
const bitsPerCharacter = 5
const checksumWidth = 16
/** No code of ours comes near, not even one of a table with every group apart; it keeps a hostile link from costing time. */
const longestText = 20_000

/** Characters that a code may be written with, as people copy it: in any case, in groups. */
export const codeCharacters = /[0-9A-Za-z]/

/** These bits in characters that can be read aloud, with a checksum (CRC-16) at their end. */
export function spell(content: Bits): string {
  const spare = (content.length + checksumWidth) % bitsPerCharacter
  const padded = spare === 0 ? content : content + '0'.repeat(bitsPerCharacter - spare)
  const bits = padded + toBits(checksum(padded), checksumWidth)
  return bits.replaceAll(/.{5}/g, five => alphabet.charAt(Number(`0b${five}`)))
}

/**
 * The bits that were spelled, with up to four zeros after them; null when a character is wrong, missing or of no code. Any
 * one wrong character is found, and any two neighbours that changed places.
 */
export function unspell(text: string): Bits | null {
  if (text.length > longestText) return null
  const places = Array.from(plain(text), character => alphabet.indexOf(character))
  if (places.includes(-1) || places.length * bitsPerCharacter <= checksumWidth) return null
  const bits = places.map(place => toBits(place, bitsPerCharacter)).join('')
  const content = bits.slice(0, -checksumWidth)
  return checksum(content) === Number(`0b${bits.slice(-checksumWidth)}`) ? content : null
}

/** Characters that so many bits take, with their checksum. */
export function lengthOf(bits: number): number {
  return Math.ceil((bits + checksumWidth) / bitsPerCharacter)
}

/** As it was written: capitals, without spaces and dashes between groups. */
export function plain(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[ILO]/g, letter => mistaken[letter] ?? letter)
}
