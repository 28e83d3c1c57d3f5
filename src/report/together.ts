import { leverIds, type LeverId, type Model, type Role } from '../domain/scan/model.ts'
import type { GroupScore } from '../domain/score/group.ts'
import type { Together } from '../domain/score/together.ts'
import { fill } from '../i18n/fill.ts'
import type { BandWords } from '../schemas/words/bands.ts'
import type { ContradictionWords } from '../schemas/words/contradictions.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import { caseName } from './case-name.ts'
import type { Language } from './language.ts'
import { shownScore } from './shown-score.ts'

export interface TogetherWords {
  result: Pick<ResultWords, 'rangeSeveral' | 'together'>
  bands: Pick<BandWords, 'bands' | 'tooLittle'>
  levers: Record<LeverId, { name: string }>
  roles: Record<Role, string>
  notes: ContradictionWords['notes']
  untitled: string
}

/** What several people say together of one training, and where they differ. */
export interface TogetherView {
  intro: string
  level: string
  /** "Together about 49, probably 46 to 51, seen by three people." */
  range: string | null
  value: number | null
  gaps: string[]
  /** A column per person; the last cell of a row is what they say together. */
  columns: string[]
  rows: { id: LeverId; label: string; cells: string[]; together: string }[]
}

export function togetherView(
  model: Model,
  { respondents, result, gaps }: Together,
  { words, format }: Language<TogetherWords>,
): TogetherView {
  const text = words.result.together
  const { total } = result
  const cell = (group: GroupScore) => (group.shown ? shownScore(group.score, [model.gate.minimum], format) : '–')
  const band = total?.band ? words.bands.bands[total.band.shown].name : words.bands.tooLittle.label
  return {
    intro: fill(text.intro, { count: format.whole(respondents.length) }),
    level: fill(text.level, { band }),
    range:
      total &&
      fill(words.result.rangeSeveral, {
        score: shownScore(
          total.readiness,
          model.bands.map(({ from }) => from),
          format,
        ),
        low: format.whole(total.range[0]),
        high: format.whole(total.range[1]),
        count: format.whole(respondents.length),
      }),
    value: total?.readiness ?? null,
    gaps: gaps.map(({ lever, lowest, highest, points }) =>
      fill(words.notes.perceptionGap, {
        lever: words.levers[lever].name,
        highRole: words.roles[highest.role],
        high: format.whole(highest.score),
        lowRole: words.roles[lowest.role],
        low: format.whole(lowest.score),
        points: format.whole(points),
      }),
    ),
    columns: distinct(
      respondents.map(({ assessment }) => {
        const { role } = assessment.context
        return role ? words.roles[role] : caseName(assessment, words.untitled)
      }),
    ),
    rows: leverIds.map(id => ({
      id,
      label: words.levers[id].name,
      cells: respondents.map(respondent => cell(respondent.result.levers[id])),
      together: cell(result.levers[id]),
    })),
  }
}

/** Two people with the same name get a number, so that a column is one person's. */
function distinct(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const isOne = names.filter(other => other === name).length === 1
    return isOne ? name : `${name} ${names.slice(0, index + 1).filter(other => other === name).length}`
  })
}
