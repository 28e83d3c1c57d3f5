import { agreement } from './agreement.ts'
import { knownIn, middleOf, scaleCounts, type Tally } from './tally.ts'

/** Ways in which votes can lie that have questions of their own for the talk. */
export const differenceIds = ['camps', 'spread', 'unknown', 'agreeLow', 'agreeHigh', 'outlier'] as const
export type SpreadKind = (typeof differenceIds)[number] | 'agree' | 'tooFew'

/** From content/model/workshop.yaml; shares from 0 to 1. All are our choice, none is a published threshold. */
export interface SpreadRules {
  /** Fewer votes from 0 to 4 say nothing about a difference. */
  minVotes: number
  /** From this share on, don't know is what there is to talk about. */
  unknownShare: number
  /** Van der Eijk's A from which a group agrees. */
  agreeFrom: number
  /** Two camps: at least this share low (0, 1), as much high (3, 4), and no more than `campsMiddle` between. */
  campsShare: number
  campsMiddle: number
  /** One vote this many answers or more away from all others, among at least `outlierVotes`. */
  outlierDistance: number
  outlierVotes: number
  /** From so many answers between the middle votes of two roles on, that is what there is to talk about. */
  roleDistance: number
  /** After homework a room talks about this many differences. */
  differences: number
}

/** How the votes on one statement lie. */
export function spreadOf(tally: Tally, rules: SpreadRules): SpreadKind {
  const known = knownIn(tally)
  const counts = scaleCounts(tally)
  const middle = middleOf(tally)
  const agreed = agreement(counts)
  if (known + tally.W >= rules.minVotes && tally.W >= rules.unknownShare * (known + tally.W)) return 'unknown'
  if (known < rules.minVotes || middle === null || agreed === null) return 'tooFew'
  if (areCamps(counts, known, rules)) return 'camps'
  if (hasOutlier(counts, known, rules)) return 'outlier'
  if (agreed < rules.agreeFrom) return 'spread'
  if (middle.high <= 1) return 'agreeLow'
  return middle.low >= 3 ? 'agreeHigh' : 'agree'
}

/** Kinds that ask for a talk before the group settles on an answer. */
export function isDifference(kind: SpreadKind): boolean {
  return kind === 'camps' || kind === 'spread' || kind === 'unknown' || kind === 'outlier'
}

/**
 * What talking about a statement first is worth: how much the group differs (0 to 1, by van der Eijk's A) times how much
 * is still to be arranged (0 to 1, from the middle vote). 0 without votes on the scale.
 */
export function urgencyOf(tally: Tally): number {
  const middle = middleOf(tally)
  const agreed = agreement(scaleCounts(tally))
  if (middle === null || agreed === null) return 0
  const gap = 1 - (middle.low + middle.high) / 2 / 4
  return ((1 - agreed) / 2) * gap
}

function areCamps(counts: readonly number[], known: number, rules: SpreadRules): boolean {
  const [none = 0, little = 0, half = 0, much = 0, all = 0] = counts
  const enough = rules.campsShare * known
  return none + little >= enough && much + all >= enough && half <= rules.campsMiddle * known
}

/** One vote away from all others, which themselves lie on one answer or two neighbours. */
function hasOutlier(counts: readonly number[], known: number, rules: SpreadRules): boolean {
  if (known < rules.outlierVotes) return false
  return counts.some((count, answer) => {
    if (count !== 1) return false
    const others = counts.flatMap((votes, other) => (votes > 0 && other !== answer ? [other] : []))
    const [low, high] = [Math.min(...others), Math.max(...others)]
    const away = Math.min(Math.abs(answer - low), Math.abs(answer - high))
    return high - low <= 1 && away >= rules.outlierDistance
  })
}
