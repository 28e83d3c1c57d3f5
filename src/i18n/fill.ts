/**
 * Puts values into the `{places}` of a text. Values are already formatted for the language, signs and units included.
 * A place without a value is our mistake and throws, so that a brace never reaches a visitor.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for ${place} in “${text}”`)
    return String(value)
  })
}
