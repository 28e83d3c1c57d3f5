import type { LinkTarget } from '../tagged/model.ts'
import type { Colour } from './looks.ts'

/** A stretch of text in one style. */
export interface Run {
  text: string
  bold?: boolean
  /** At footnote size, for an aside within a line. */
  small?: boolean
  colour?: Colour
  /** BCP 47 tag, where the words are in another language than their surroundings. */
  lang?: string
  link?: LinkTarget
  /** What assistive technology calls the link; the text itself when left out. */
  linkLabel?: string
}

/** Text of one paragraph: plain, or in runs. Spaces between runs have to be in their texts. */
export type Inline = string | readonly Run[]

export function runsOf(inline: Inline): readonly Run[] {
  return typeof inline === 'string' ? [{ text: inline }] : inline
}

/** Whether a run needs a structure element of its own within its paragraph. */
export function standsApart(run: Run): boolean {
  return run.link !== undefined || run.lang !== undefined
}
