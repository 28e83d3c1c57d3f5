import { paper } from '../../src/pdf/layout/paper.ts'
import type { PageReadBack, Piece } from './read-back.ts'

/** Of a line's height, how far two baselines must at least lie apart: lowercase letters are about half as high. */
const leastApart = 0.6

/** Pairs of texts that are drawn over each other, and texts that leave the page. */
export function misplaced(pages: readonly PageReadBack[]): string[] {
  return pages.flatMap(({ pieces }, index) => {
    const at = `page ${index + 1}: `
    const over = pieces.flatMap((one, place) =>
      pieces.slice(place + 1).flatMap(other => (overlap(one, other) ? [`${at}${one.text} × ${other.text}`] : [])),
    )
    return [...over, ...pieces.filter(leavesPage).map(({ text }) => `${at}${text} leaves the page`)]
  })
}

function overlap(one: Piece, other: Piece): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const apart = Math.abs(one.y - other.y)
  return across > 1 && apart < leastApart * Math.min(one.height, other.height)
}

function leavesPage({ x, y, width, height }: Piece): boolean {
  return x < 0 || x + width > paper.width || y < 0 || y + height > paper.height
}
