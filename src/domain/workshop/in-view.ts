/** What the camera saw, and when it saw each of them last, in milliseconds. */
export type InView = ReadonlyMap<string, number>

export const nothingInView: InView = new Map()

/** A hand shakes and a picture blurs: a text that was gone for less long, in milliseconds, was never away. */
export const awayFrom = 3000

/**
 * One look of the camera at `now`, in milliseconds. A text is `fresh` when it comes into view, and not again as long as it
 * is held there.
 */
export function look(
  before: InView,
  texts: readonly string[],
  now: number,
): { fresh: readonly string[]; view: InView } {
  const held = [...before].filter(([, last]) => now - last < awayFrom)
  const known = new Map(held)
  const fresh = [...new Set(texts)].filter(text => !known.has(text))
  return { fresh, view: new Map([...held, ...texts.map((text): [string, number] => [text, now])]) }
}
