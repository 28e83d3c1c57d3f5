/** Deeper than any value of the format, shallow enough for every browser's stack. */
const deepest = 20

/**
 * JSON from outside, or undefined when it is none, is deeper than the format can be, or holds a number beyond every number:
 * written again that would be null. A key `__proto__` is dropped: as a plain field it would be harmless here, but not in
 * every place the value may travel to.
 */
export function parseJson(text: string): unknown {
  if (deepestNesting(text) > deepest) return undefined
  let writable = true
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''), (key, inner: unknown) => {
      if (typeof inner === 'number' && !Number.isFinite(inner)) writable = false
      return key === '__proto__' ? undefined : inner
    })
    return writable ? value : undefined
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
