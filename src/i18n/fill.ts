/**
 * Puts values into the `{places}` of a text. Values are already formatted for the language, signs and units included.
 * A place without a value is our mistake and throws, so that a brace never reaches a visitor.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for ${place} in “${text}”`)
    return apart(String(value))
  })
}

const [firstStrongIsolate, popIsolate] = ['\u2068', '\u2069']

/** A value that turns the direction of text must not turn the sentence around it (UAX #9: what opens inside, ends there). */
function apart(value: string): string {
  const opened = value.match(/[\u2066-\u2068]/g)?.length ?? 0
  if (opened === 0 && !/[\u202a-\u202e]/.test(value)) return value
  return firstStrongIsolate + value.replaceAll(popIsolate, '') + popIsolate.repeat(opened + 1)
}
