import type { Assessment } from '../domain/scan/assessment.ts'
import type { Model, Phase } from '../domain/scan/model.ts'
import { phases } from '../domain/scan/model.ts'
import type { Result } from '../domain/score/result.ts'
import { fill } from '../i18n/fill.ts'
import type { Format } from '../i18n/format.ts'
import type { BandWords } from '../schemas/words/bands.ts'
import type { LeverWords } from '../schemas/words/levers.ts'
import type { ScaleWords } from '../schemas/words/scales.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import { shownScore } from './shown-score.ts'

export interface HeadlineWords {
  bands: BandWords
  levers: LeverWords
  phases: ScaleWords['phases']
  result: ResultWords
}

/** What stands at the top of the result: the level in words first, the range in a sentence, then how we know. */
export interface Headline {
  /** The band's name, or why there is none. */
  title: string
  meaning: string
  /** What to do next at this level. */
  next: string | null
  /** What the level does not say. */
  notSaying: string | null
  /** "About 49, probably 45 to 52, seen by one person." Null without a readiness. */
  range: string | null
  score: { value: number; text: string; low: number; high: number; lowText: string; highText: string } | null
  /** Why a higher level is not shown. */
  gate: string | null
  quick: string | null
  provisional: string | null
  coverage: string
  completeness: { label: string; explanation: string }
}

export function headlineOf(
  model: Model,
  { depth, workshop }: Pick<Assessment, 'depth' | 'workshop'>,
  result: Result,
  { words, format }: { words: HeadlineWords; format: Format },
): Headline {
  const { total, progress } = result
  const band = total?.band ? words.bands.bands[total.band.shown] : null
  const open = progress.unanswered.length
  const completeness = words.bands.completeness[result.completeness]
  return {
    ...titleOf(result, words),
    next: band ? nextStep(band.next, result, words) : null,
    notSaying: band?.notSaying ?? null,
    ...rangeOf(model, result, workshop ? words.result.room.range : words.result.rangeOne, { format }),
    gate: gateReason(model, result, { words, format }),
    quick:
      depth === 'quick' && result.set === null
        ? fill(words.bands.quickScan, { points: model.parameters.display.quickMargin })
        : null,
    provisional: open > 0 ? fill(words.result.provisionalNote, { count: format.whole(open) }) : null,
    coverage: fill(words.bands.coverage, {
      known: knownAnswers(result),
      total: applicableStatements(result),
    }),
    completeness: {
      label: fill(words.bands.completeness.line, { label: completeness.label }),
      explanation: completeness.explanation,
    },
  }
}

/** The level; without one why there is none, or what an assessment from a few statements has instead. */
function titleOf({ total, set }: Result, { bands, result }: HeadlineWords): Pick<Headline, 'title' | 'meaning'> {
  const band = total?.band && bands.bands[total.band.shown]
  if (band) return { title: band.name, meaning: band.meaning }
  if (set === 'seven' || (set === 'twelve' && total))
    return { title: result.room[set].title, meaning: result.room[set].text }
  const { label, explanation } = bands.tooLittle
  return { title: label, meaning: total ? bands.noBand : explanation }
}

function rangeOf(
  model: Model,
  { total }: Result,
  sentence: string,
  { format }: { format: Format },
): Pick<Headline, 'range' | 'score'> {
  if (!total) return { range: null, score: null }
  const borders = model.bands.map(({ from }) => from)
  const [low, high] = total.range
  const score = {
    value: total.readiness,
    text: shownScore(total.readiness, borders, format),
    low,
    high,
    lowText: format.whole(low),
    highText: format.whole(high),
  }
  return { range: fill(sentence, { score: score.text, low: score.lowText, high: score.highText }), score }
}

/** Several levers may lie under the gate; the lowest one is named. One without a score is named without a number. */
function gateReason(
  model: Model,
  { total }: Result,
  { words, format }: { words: HeadlineWords; format: Format },
): string | null {
  const band = total?.band
  const [lowest] = band?.below ?? []
  if (!band || !lowest || band.reached === band.shown) return null
  const places = { lever: words.levers.levers[lowest.id].name, band: words.bands.bands[band.shown].name }
  if (lowest.score === null) return fill(words.bands.gateUnknown, places)
  return fill(words.bands.gate, { ...places, score: shownScore(lowest.score, [model.gate.minimum], format) })
}

/** Only one level names a phase: the one with the lowest score. */
function nextStep(text: string, result: Result, words: HeadlineWords): string {
  return fill(text, { phase: words.phases[lowestPhase(result)] })
}

function lowestPhase(result: Result): Phase {
  const scored = phases.flatMap(phase => {
    const group = result.phases[phase]
    return group.shown ? [{ phase, score: group.score }] : []
  })
  return scored.toSorted((a, b) => a.score - b.score)[0]?.phase ?? 'after'
}

function knownAnswers(result: Result): number {
  // Every statement that counts lies in one phase.
  return phases.reduce((sum, phase) => sum + result.phases[phase].counted, 0)
}

/** All statements of the scan but those that do not apply. */
function applicableStatements(result: Result): number {
  const notApplicable = result.progress.done - result.values.size
  return result.progress.total - notApplicable
}
