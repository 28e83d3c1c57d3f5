import { runsOf } from './inline.ts'
import type { Inline, Run } from './inline.ts'
import { colours, looks } from './looks.ts'
import type { TextLook } from './looks.ts'
import type { TypeMetrics } from './type-metrics.ts'

/** A piece of text in one look, with its width in points. */
export interface Fragment {
  run: Run
  look: TextLook
  text: string
  width: number
}

/** What may not be broken over lines: fragments of one or more runs, with the space that follows. */
export interface Word {
  fragments: Fragment[]
  /** Points, without and with the space at its end. */
  inkWidth: number
  width: number
}

export interface Typesetter {
  clean(text: string): string
  metrics: TypeMetrics
}

/** A word with its spaces; a hyphen or slash between letters is a place to break too. */
const pieces = /[^ ]*?\p{L}[-/–](?=\p{L})|[^ ]+ *| +/gu

/** Cuts text into words that fit `maxWidth` points; a longer one is cut where the line is full. */
export function wordsOf(inline: Inline, look: TextLook, typesetter: Typesetter, maxWidth: number): Word[] {
  const words: Word[] = []
  let open = false
  for (const run of runsOf(inline)) {
    for (const text of typesetter.clean(run.text).match(pieces) ?? []) {
      const fragment = fragmentOf(text, run, lookOf(run, look), typesetter.metrics)
      const last = words.at(-1)
      // A run may begin in the middle of a word, as in "(**new**)".
      if (open && last) append(last, fragment, typesetter.metrics)
      else words.push(wordOf(fragment, typesetter.metrics))
      open = /[^ /–-]$/u.test(text)
    }
  }
  return words.flatMap(word => (word.inkWidth > maxWidth ? cut(word, maxWidth, typesetter.metrics) : [word]))
}

function lookOf(run: Run, look: TextLook): TextLook {
  return {
    size: run.small ? looks.small.size : look.size,
    lead: look.lead,
    bold: run.bold ?? look.bold,
    colour: run.colour ?? (run.link ? colours.blue : look.colour),
  }
}

function fragmentOf(text: string, run: Run, look: TextLook, metrics: TypeMetrics): Fragment {
  return { run, look, text, width: metrics.width(text, look) }
}

function wordOf(fragment: Fragment, metrics: TypeMetrics): Word {
  return { fragments: [fragment], width: fragment.width, inkWidth: inkWidth(fragment, metrics) }
}

function append(word: Word, fragment: Fragment, metrics: TypeMetrics): void {
  word.fragments.push(fragment)
  word.inkWidth = word.width + inkWidth(fragment, metrics)
  word.width += fragment.width
}

function inkWidth({ text, look }: Fragment, metrics: TypeMetrics): number {
  return metrics.width(text.trimEnd(), look)
}

/** Character by character, so that a word of ten thousand characters costs no more than as many measurements. */
function cut(word: Word, maxWidth: number, metrics: TypeMetrics): Word[] {
  const parts: Word[] = []
  for (const { run, look, text } of word.fragments) {
    for (const character of text) {
      const fragment = fragmentOf(character, run, look, metrics)
      const last = parts.at(-1)
      if (last && (character === ' ' || last.width + fragment.width <= maxWidth)) append(last, fragment, metrics)
      else parts.push(wordOf(fragment, metrics))
    }
  }
  return parts
}
