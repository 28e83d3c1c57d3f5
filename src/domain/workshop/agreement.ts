/**
 * Van der Eijk's agreement on an ordered scale: 1 when all chose the same answer, 0 when the votes are spread evenly, −1
 * when they are split between both ends. `counts` has the votes per answer in their order (three answers or more, no
 * negative counts); null without votes. From: C. van der Eijk, Measuring agreement in ordered rating scales, Quality and
 * Quantity 35 (2001): the votes are taken apart into layers, each as even as can be, weighed by their share of the votes.
 */
export function agreement(counts: readonly number[]): number | null {
  const votes = sum(counts)
  if (votes === 0) return null
  let left = [...counts]
  let weighed = 0
  // Each layer empties at least one answer.
  while (left.some(count => count > 0)) {
    const chosen = left.map(count => count > 0)
    const height = Math.min(...left.filter(count => count > 0))
    const people = height * chosen.filter(Boolean).length
    weighed += (people / votes) * layerAgreement(chosen)
    left = left.map(count => Math.max(0, count - height))
  }
  return weighed
}

/** Of a layer in which every chosen answer has as many votes: its unimodality, less as more answers are chosen. */
function layerAgreement(chosen: readonly boolean[]): number {
  const answers = chosen.length
  const used = chosen.filter(Boolean).length
  return unimodality(chosen) * (1 - (used - 1) / (answers - 1))
}

/** Among all threes of answers in their order: those with a gap in the middle count against those with one at an end. */
function unimodality(chosen: readonly boolean[]): number {
  const answers = chosen.length
  let whole = 0
  let gaps = 0
  for (let low = 0; low < answers; low++)
    for (let middle = low + 1; middle < answers; middle++)
      for (let high = middle + 1; high < answers; high++) {
        if (chosen[low] && !chosen[middle] && chosen[high]) gaps += 1
        else if (chosen[middle] && chosen[low] !== chosen[high]) whole += 1
      }
  if (whole + gaps === 0) return 1
  return ((answers - 2) * whole - (answers - 1) * gaps) / ((answers - 2) * (whole + gaps))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
