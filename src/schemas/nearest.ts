/** The candidate a typing error away from the word, or null when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const allowed = Math.min(Math.max(1, Math.floor(word.length / lettersPerMistake)), word.length - 1)
  const [best] = candidates
    .map(candidate => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= allowed ? best.candidate : null
}

/** In a longer word more letters may be wrong before it is another word. */
const lettersPerMistake = 3

/** How many letters to add, drop or replace (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...from].entries()) row = nextRow(row, index + 1, letter, to)
  return row.at(-1) ?? 0
}

function nextRow(above: number[], first: number, letter: string, to: string): number[] {
  return [...to].reduce(
    (row, other, column) => {
      const drop = at(above, column + 1) + 1
      const add = at(row, column) + 1
      const replace = at(above, column) + (letter === other ? 0 : 1)
      return [...row, Math.min(drop, add, replace)]
    },
    [first],
  )
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
