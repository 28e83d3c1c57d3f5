import type { Inline } from './inline.ts'
import type { TextLook } from './looks.ts'
import { wordsOf } from './words.ts'
import type { Fragment, Typesetter, Word } from './words.ts'

/** One line of text; it keeps the space it broke at, which keeps words apart for assistive technology. */
export interface Line {
  fragments: readonly Fragment[]
  /** Points, without the space at its end. */
  inkWidth: number
}

/** Breaks text into lines of at most `maxWidth` points. No text, no lines. */
export function wrap(inline: Inline, look: TextLook, typesetter: Typesetter, maxWidth: number): Line[] {
  const lines: Line[] = []
  let words: Word[] = []
  let width = 0
  for (const word of wordsOf(inline, look, typesetter, maxWidth)) {
    if (words.length > 0 && width + word.inkWidth > maxWidth) {
      lines.push(lineOf(words))
      words = []
      width = 0
    }
    words.push(word)
    width += word.width
  }
  return words.length > 0 ? [...lines, lineOf(words)] : lines
}

function lineOf(words: readonly Word[]): Line {
  const last = words.at(-1)
  const width = words.reduce((sum, word) => sum + word.width, 0)
  return { fragments: joined(words), inkWidth: last ? width - last.width + last.inkWidth : 0 }
}

/** Neighbours of one run become one piece of text: fewer operators in the file, and whole sentences to copy. */
function joined(words: readonly Word[]): Fragment[] {
  const fragments: Fragment[] = []
  for (const fragment of words.flatMap(word => word.fragments)) {
    const last = fragments.at(-1)
    if (last?.run === fragment.run) {
      fragments.splice(-1, 1, { ...last, text: last.text + fragment.text, width: last.width + fragment.width })
    } else fragments.push(fragment)
  }
  return fragments
}
