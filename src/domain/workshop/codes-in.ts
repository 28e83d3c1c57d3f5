import { plain } from './base32.ts'
import { beginsAsCode, codeLengths, readVoteCode, type Asked, type VoteCode } from './vote-code.ts'

/** What came of a code in a pasted text, by the line where it begins, counted from 1. */
export type Found =
  | { line: number; was: 'code'; code: VoteCode }
  | { line: number; was: 'otherSet'; set: number }
  | { line: number; was: 'damaged' | 'short' | 'newer' | 'none' }

interface Piece {
  text: string
  line: number
}

/** What begins at a place, and how many pieces it takes; `null` where nothing looks like a code. */
interface Look {
  here: Found | null
  pieces: number
}

/** A code in a link stands after this, in the part of an address that no server sees. */
export const codeMark = '#v.'
const shortestCode = 12

/**
 * Every code in a text, as it is pasted from a chat or mail: in links, in groups of four, over two lines, with anything
 * around it. What looks like a code and is none is reported; other text is passed over, unless there is nothing else.
 */
export function codesIn(text: string, asked: Asked): Found[] {
  const pieces = piecesOf(text)
  const lengths = codeLengths(asked)
  const found: Found[] = []
  for (let place = 0; place < pieces.length;) {
    const look = codeAt(pieces, place, lengths, asked)
    if (look.here) found.push(look.here)
    place += look.pieces
  }
  return found.length > 0 || text.trim() === '' ? found : [{ line: 1, was: 'none' }]
}

function codeAt(pieces: readonly Piece[], place: number, lengths: readonly number[], asked: Asked): Look {
  const { text = '', line = 1 } = pieces[place] ?? {}
  const most = Math.max(...lengths)
  let joined = ''
  for (let used = 1; beginsAsCode(text) && place + used <= pieces.length && joined.length < most; used++) {
    joined += pieces[place + used - 1]?.text ?? ''
    if (!lengths.includes(joined.length)) continue
    const read = readVoteCode(joined, asked)
    if (read.ok) return { here: { line, was: 'code', code: read.code }, pieces: used }
  }
  return wrongAt(pieces, place, lengths, asked)
}

/** A text that looks like a code: one long piece, or groups of four. */
function wrongAt(pieces: readonly Piece[], place: number, lengths: readonly number[], asked: Asked): Look {
  const { line = 1, text = '' } = pieces[place] ?? {}
  const groups = text.length >= shortestCode ? 1 : groupsFrom(pieces, place)
  const joined = pieces
    .slice(place, place + groups)
    .map(piece => piece.text)
    .join('')
  const nothing = { here: null, pieces: 1 }
  if (joined.length < shortestCode || !/\d/.test(joined)) return nothing
  const read = readVoteCode(joined, asked)
  if (!read.ok && read.problem === 'otherSet')
    return { here: { line, was: read.problem, set: read.set }, pieces: groups }
  if (!read.ok && read.problem === 'newer') return { here: { line, was: read.problem }, pieces: groups }
  // A telephone number is no code, and neither is a word: whatever is reported has the beginning of one, or its length.
  if (!beginsAsCode(joined) && !lengths.includes(joined.length)) return nothing
  const was = joined.length < Math.min(...lengths) ? 'short' : 'damaged'
  return { here: { line, was }, pieces: groups }
}

/** Groups of four that follow each other, with a shorter one at the end; 0 where none begins. */
function groupsFrom(pieces: readonly Piece[], place: number): number {
  const { line } = pieces[place] ?? {}
  const end = pieces.findIndex((piece, index) => index >= place && (piece.text.length !== 4 || piece.line !== line))
  if (end === -1) return pieces.length - place
  const last = pieces[end]
  const isTail = last !== undefined && last.line === line && last.text.length < 4 && end > place
  return end - place + (isTail ? 1 : 0)
}

/** Runs of letters and digits, as a code is read; of a link only what stands after the mark. */
function piecesOf(text: string): Piece[] {
  return text.split('\n').flatMap((line, index) =>
    line.split(/\s+/).flatMap(word => {
      const mark = word.indexOf(codeMark)
      const part = mark === -1 ? word : word.slice(mark + codeMark.length)
      if (mark === -1 && word.includes('://')) return []
      return [...part.matchAll(/[0-9A-Za-z]+/g)].map(([run]) => ({ text: plain(run), line: index + 1 }))
    }),
  )
}
