import { kindOfSet } from '../../domain/workshop/sets.ts'
import type { Taken } from '../../domain/workshop/take-in.ts'
import { mostVotersIn } from '../../domain/workshop/vote-code.ts'
import { fill } from '../../i18n/fill.ts'
import { statements } from '../../model/statements.ts'
import { workshop as model } from '../../model/workshop.ts'
import type { DeskWords } from './words.ts'

/** What is said of a line of a pasted text; null for a person's code that counts, which needs no line. */
export function saidOfLine(one: Taken, words: DeskWords): string | null {
  const { codesIn: said } = words.workshop
  const { line } = one
  switch (one.was) {
    case 'added':
      return one.code.kind === 'table' ? fill(said.lineTable, { line, count: mostVotersIn(one.code) }) : null
    case 'known':
      return fill(said.lineKnown, { line })
    case 'otherSet':
      return fill(said.lineOther, { line, set: nameOfSet(one.set, words) })
    case 'damaged':
      return fill(said.lineDamaged, { line })
    case 'short':
      return fill(said.lineShort, { line })
    case 'newer':
      return fill(said.lineNewer, { line })
    case 'none':
      return fill(said.lineNone, { line })
  }
}

/** The same of a code that was held before the camera. */
export function saidOfSight(one: Taken, words: DeskWords): string {
  const { camera: said } = words.workshop
  switch (one.was) {
    case 'added':
      return one.code.kind === 'table' ? fill(said.table, { count: mostVotersIn(one.code) }) : said.added
    case 'otherSet':
      return fill(said.other, { set: nameOfSet(one.set, words) })
    case 'damaged':
    case 'short':
      return said.damaged
    case 'known':
    case 'newer':
    case 'none':
      return said[one.was]
  }
}

function nameOfSet(mark: number, { workshop: { sets } }: DeskWords): string {
  const kind = kindOfSet(mark, statements, model.sets)
  return kind ? sets[kind].title : mark.toString(16).toUpperCase()
}
