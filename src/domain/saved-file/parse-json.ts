/** Deeper than any value of the format, shallow enough for every browser's stack. */
const deepest = 20

/**
 * JSON from outside, or undefined when it is none, or is deeper than the format can be. A key `__proto__` is dropped: as a
 * plain field it would be harmless here, but not in every place the value may travel to.
 */
export function parseJson(text: string): unknown {
  if (deepestNesting(text) > deepest) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''), (key, value: unknown) => (key === '__proto__' ? undefined : value))
  } catch {
    return undefined
  }
}

/** Counts brackets outside strings, so that hostile depth is refused before a parser meets it. */
function deepestNesting(text: string): number {
  let depth = 0
  let most = 0
  let inString = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (inString) {
      if (character === '\\') index++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{' || character === '[') most = Math.max(most, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return most
}
