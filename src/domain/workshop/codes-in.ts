import { beginsAsCode, codeLengths, readVoteCode, type Asked, type VoteCode } from './vote-code.ts'

/** What came of a code in a pasted text, by the line where it begins, counted from 1. */
export type Found =
  | { line: number; was: 'code'; code: VoteCode }
  | { line: number; was: 'otherSet'; set: number }
  | { line: number; was: 'damaged' | 'short' | 'newer' | 'none' }

/** A run of letters and digits, as it was written. */
interface Piece {
  text: string
  line: number
}

/** What begins at a place, and how many pieces it takes. */
interface Look {
  here: Found
  pieces: number
}

/** A code in a link stands after this, in the part of an address that no server sees. */
export const codeMark = '#v.'
const shortestCode = 12
const groupLength = 4

/**
 * Every code in a text, as it is pasted from a chat or mail: in links, in groups of four, over two lines, with anything
 * around it. What looks like a code and is none is reported; other text is passed over, unless there is nothing else.
 */
export function codesIn(text: string, asked: Asked): Found[] {
  const pieces = piecesOf(text)
  const lengths = codeLengths(asked)
  const found: Found[] = []
  // Only what lies between codes can be a wrong one: a code is never taken for the end of something else.
  let between: Piece[] = []
  for (let place = 0; place < pieces.length;) {
    const code = codeAt(pieces, place, lengths, asked)
    if (code) {
      found.push(...wrongIn(between, lengths, asked), code.here)
      between = []
    } else between.push(...pieces.slice(place, place + 1))
    place += code?.pieces ?? 1
  }
  found.push(...wrongIn(between, lengths, asked))
  return found.length > 0 || text.trim() === '' ? found : [{ line: 1, was: 'none' }]
}

function codeAt(pieces: readonly Piece[], place: number, lengths: readonly number[], asked: Asked): Look | null {
  const { text = '', line = 1 } = pieces[place] ?? {}
  const most = Math.max(...lengths)
  let joined = ''
  for (let used = 1; beginsAsCode(text) && place + used <= pieces.length && joined.length < most; used++) {
    joined += pieces[place + used - 1]?.text ?? ''
    if (!lengths.includes(joined.length)) continue
    const read = readVoteCode(joined, asked)
    if (read.ok) return { here: { line, was: 'code', code: read.code }, pieces: used }
  }
  return null
}

function wrongIn(pieces: readonly Piece[], lengths: readonly number[], asked: Asked): Found[] {
  const found: Found[] = []
  for (let place = 0; place < pieces.length;) {
    const look = wrongAt(pieces, place, lengths, asked)
    if (look) found.push(look.here)
    place += look?.pieces ?? 1
  }
  return found
}

/** A text that looks like a code: one long piece, or groups of four. */
function wrongAt(pieces: readonly Piece[], place: number, lengths: readonly number[], asked: Asked): Look | null {
  const { line = 1, text = '' } = pieces[place] ?? {}
  const groups = text.length >= shortestCode ? 1 : groupsFrom(pieces, place, Math.max(...lengths))
  const texts = pieces.slice(place, place + groups).map(piece => piece.text)
  const joined = texts.join('')
  if (joined.length < shortestCode || !isMixed(joined)) return null
  const read = readVoteCode(joined, asked)
  if (!read.ok && read.problem === 'otherSet')
    return { here: { line, was: read.problem, set: read.set }, pieces: groups }
  if (!read.ok && read.problem === 'newer') return { here: { line, was: read.problem }, pieces: groups }
  // Whatever is reported has the beginning of a code or its length, and both where it reads as words.
  const [isBegun, isWhole] = [beginsAsCode(joined), lengths.includes(joined.length)]
  if (areWords(texts) ? !isBegun || !isWhole : !isBegun && !isWhole) return null
  const was = joined.length < Math.min(...lengths) ? 'short' : 'damaged'
  return { here: { line, was }, pieces: groups }
}

/** Neither digits only, as the number of a telephone or a meeting, nor letters only. */
function isMixed(text: string): boolean {
  return /\d/.test(text) && /[A-Za-z]/.test(text)
}

/** Words and years in small letters, of which at most the first mixes both, as `25th` does. */
function areWords([first = '', ...later]: readonly string[]): boolean {
  return later.length > 0 && /[a-z]/.test(first + later.join('')) && !later.some(isMixed)
}

/** Groups of four that follow each other, no more than a code has, with a shorter one at the end; 0 where none begins. */
function groupsFrom(pieces: readonly Piece[], place: number, longest: number): number {
  const { line } = pieces[place] ?? {}
  const onLine = pieces.slice(place, place + Math.ceil(longest / groupLength)).filter(piece => piece.line === line)
  const end = onLine.findIndex(({ text }) => text.length !== groupLength)
  if (end === -1) return onLine.length
  const isTail = end > 0 && (onLine[end]?.text.length ?? 0) < groupLength
  return end + (isTail ? 1 : 0)
}

/** Runs of letters and digits, as a code is read; of a link only what stands after the mark. */
function piecesOf(text: string): Piece[] {
  return text.split('\n').flatMap((line, index) =>
    line.split(/\s+/).flatMap(word => {
      const mark = word.indexOf(codeMark)
      const part = mark === -1 ? word : word.slice(mark + codeMark.length)
      if (mark === -1 && word.includes('://')) return []
      return [...part.matchAll(/[0-9A-Za-z]+/g)].map(([run]) => ({ text: run, line: index + 1 }))
    }),
  )
}
