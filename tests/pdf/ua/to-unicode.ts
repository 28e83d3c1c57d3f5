/** What each code means, from the source of a ToUnicode CMap. */
export function toUnicodeMap(source: string): Map<number, string> {
  const meanings = new Map<number, string>()
  for (const [, section = ''] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', units = ''] of section.matchAll(/<([\da-f]+)>\s*<([\da-f]*)>/gi)) {
      meanings.set(Number.parseInt(code, 16), textOf(units))
    }
  }
  for (const [, section = ''] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', units = ''] of section.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi,
    )) {
      const start = Number.parseInt(first, 16)
      for (let code = start; code <= Number.parseInt(last, 16); code += 1) {
        meanings.set(code, shifted(textOf(units), code - start))
      }
    }
  }
  return meanings
}

function textOf(units: string): string {
  return (units.match(/.{4}/g) ?? []).map(unit => String.fromCharCode(Number.parseInt(unit, 16))).join('')
}

/** A range counts on in the last unit of its first text. */
function shifted(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by)
}
