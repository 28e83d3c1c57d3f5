/** Shown for a character that no font of ours draws. */
const substitute = '□'

/** Inter draws these pairs with one glyph; the second is what people type, and what reading back should give. */
const twins: ReadonlyMap<string, string> = new Map([
  ['\u02bc', '\u2019'],
  ['\u02ee', '\u201d'],
  ['\u0269', '\u03b9'],
  ['\u2206', '\u0394'],
])

/** Soft hyphen, zero-width and direction marks, variation selectors, skin tones, controls: nothing to see is lost. */
const invisible = /[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]|[^\P{Cc}\s]/gu

/** All white space but the no-break spaces, which keep number and unit together. */
const breakingSpace = /[^\S\u00a0\u202f]+/gu

export interface TextCleaner {
  /** Text that jsPDF can draw to the end: it stops without a word at the first character it does not know. */
  clean(text: string): string
  /** The characters shown as a box so far, in order of first use. */
  missing(): string[]
}

/** `canDraw` tells for one UTF-16 unit whether every font has it. */
export function textCleaner(canDraw: (codeUnit: number) => boolean): TextCleaner {
  const missing = new Set<string>()
  const drawable = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every(canDraw)
  const replace = (character: string): string => {
    const twin = twins.get(character) ?? character
    if (drawable(twin)) return twin
    // Ligatures and full-width letters from pasted text are the same word in plainer letters.
    const plain = twin.normalize('NFKC')
    if (plain !== twin && drawable(plain)) return plain
    missing.add(character)
    return substitute
  }
  return {
    clean: text =>
      Array.from(text.toWellFormed().normalize('NFC').replace(invisible, '').replace(breakingSpace, ' '), replace).join(
        '',
      ),
    missing: () => [...missing],
  }
}
