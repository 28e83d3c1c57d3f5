import { isKnown, type Assessment, type ScoredAnswer, type ScoredAnswers } from '../scan/assessment.ts'
import { leverIds, roles, type ItemId, type LeverId, type Model, type Role } from '../scan/model.ts'
import { answersAt } from '../scan/sections.ts'
import { score, type Result } from './result.ts'

/** One person's view, with its own result. */
export interface Respondent {
  assessment: Assessment
  result: Result
}

/** Two roles that see one lever differently. */
export interface PerceptionGap {
  lever: LeverId
  /** Lowest and highest mean score of a role, 0 to 100. */
  lowest: { role: Role; score: number }
  highest: { role: Role; score: number }
  points: number
}

export interface Together {
  respondents: Respondent[]
  /** The result of the medians, with a range for so many people. */
  result: Result
  /** Levers on which two roles lie far apart, widest first. */
  gaps: PerceptionGap[]
}

/** A mean of thirds is not exact in a computer. */
const roundingError = 1e-9

/**
 * Several people on one training (3.8): per statement the median of those who know, scored like one view; the range
 * narrows with the root of their number (rule 9). Statements count as in a full scan as soon as one person did a full one.
 * Null with fewer than two people who answered anything.
 */
export function together(model: Model, assessments: readonly Assessment[]): Together | null {
  const answered = assessments
    .filter(assessment => Object.keys(answersOf(model, assessment)).length > 0)
    // Whoever began first says where the training stands, whatever order they come in.
    .toSorted((a, b) => (`${a.created} ${a.id}` < `${b.created} ${b.id}` ? -1 : 1))
  const [first] = answered
  if (!first || answered.length < 2) return null
  const depth = answered.some(assessment => assessment.depth === 'full') ? 'full' : 'quick'
  const respondents = answered.map(assessment => ({ assessment, result: score(model, assessment) }))
  const result = score(model, {
    answers: medianAnswers(answered.map(assessment => answersOf(model, assessment))),
    measurability: {},
    depth,
    context: { ...first.context, role: undefined },
    respondents: answered.length,
  })
  return { respondents, result, gaps: gapsOf(model, respondents) }
}

/** Only what counts at the depth that this person chose. */
function answersOf(model: Model, { answers, depth }: Assessment): ScoredAnswers {
  return answersAt(model, depth, answers)
}

/** Per statement the median of the known answers (halfway between two); else don't know, else not applicable. */
export function medianAnswers(views: readonly ScoredAnswers[]): ScoredAnswers {
  const ids = [...new Set(views.flatMap(answers => Object.keys(answers)))]
  return Object.fromEntries(
    ids.flatMap((id): [ItemId, ScoredAnswer][] => {
      const given = views.flatMap(answers => answers[id] ?? [])
      if (given.length === 0) return []
      const known = given.filter(isKnown)
      if (known.length > 0) return [[id, median(known)]]
      return [[id, given.includes('W') ? 'W' : 'N']]
    }),
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const [below, above] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ]
  return (below + above) / 2
}

function gapsOf(model: Model, respondents: readonly Respondent[]): PerceptionGap[] {
  return leverIds
    .flatMap((lever): PerceptionGap[] => {
      const scores = roles
        .flatMap(role => {
          const own = respondents.flatMap(({ assessment, result }) => {
            const group = result.levers[lever]
            return assessment.context.role === role && group.shown ? [group.score] : []
          })
          return own.length > 0 ? [{ role, score: own.reduce((sum, one) => sum + one, 0) / own.length }] : []
        })
        .toSorted((a, b) => a.score - b.score)
      const [lowest, highest] = [scores[0], scores.at(-1)]
      if (!lowest || !highest) return []
      const points = highest.score - lowest.score
      return points >= model.parameters.perception.gapFrom - roundingError ? [{ lever, lowest, highest, points }] : []
    })
    .toSorted((a, b) => b.points - a.points)
}
