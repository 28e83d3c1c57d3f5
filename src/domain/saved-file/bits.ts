/** Zeros and ones as text: hundreds of them, seldom thousands, so that plain beats fast. */
export type Bits = string

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const bitsPerCharacter = 6
const checksumWidth = 16
/** No code of ours comes near, not even one with every field at its longest; it keeps a hostile link from costing time. */
const longestText = 20_000

/** The text of these bits, in characters that survive any link (base64url, RFC 4648), with a checksum at its end. */
export function seal(content: Bits): string {
  const spare = (content.length + checksumWidth) % bitsPerCharacter
  const padded = spare === 0 ? content : content + '0'.repeat(bitsPerCharacter - spare)
  const bits = padded + toBits(checksum(padded), checksumWidth)
  return bits.replaceAll(/.{6}/g, six => alphabet.charAt(toNumber(six)))
}

/** The bits that were sealed, with up to five zeros after them; null when the text is damaged or never was ours. */
export function unseal(text: string): Bits | null {
  if (text.length > longestText || !/^[\w-]+$/.test(text)) return null
  const bits = text.replaceAll(/./g, character => toBits(alphabet.indexOf(character), bitsPerCharacter))
  const content = bits.slice(0, -checksumWidth)
  return checksum(content) === toNumber(bits.slice(-checksumWidth)) ? content : null
}

export function toBits(value: number, width: number): Bits {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) throw new Error(`${value} is not of ${width} bits`)
  return value.toString(2).padStart(width, '0')
}

/** Gives the next so many bits as a number; what lies past the end counts as zeros. */
export function readBits(bits: Bits): (width: number) => number {
  let place = 0
  return width => {
    const value = toNumber(bits.slice(place, place + width).padEnd(width, '0'))
    place += width
    return value
  }
}

/**
 * CRC-16/IBM-3740, also called CCITT-FALSE: the polynomial of ITU-T V.41 from a start of ones. It finds every error within 16
 * bits in a row, hence each wrong character and each swap of two neighbours.
 */
export function checksum(bits: Bits): number {
  const polynomial = 0x1021
  let remainder = 0xffff
  for (const bit of bits) {
    const carry = (remainder >> 15) ^ Number(bit)
    remainder = ((remainder << 1) & 0xffff) ^ (carry ? polynomial : 0)
  }
  return remainder
}

function toNumber(bits: Bits): number {
  return Number(`0b0${bits}`)
}
