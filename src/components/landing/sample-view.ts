import { bandLine } from '../../charts/band-line.ts'
import type { Drawing } from '../../charts/shape.ts'
import { timeline, type Moment } from '../../charts/timeline.ts'
import type { ScoreBarInput } from '../../charts/score-bar.ts'
import type { BandId, LeverId, Model } from '../../domain/scan/model.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { shownScore } from '../../report/shown-score.ts'
import type { LandingWords } from '../../schemas/words/landing.ts'
import type { Sample } from './sample.ts'

interface SampleWords {
  gets: LandingWords['gets']
  bands: Record<BandId, { name: string }>
  levers: Record<LeverId, { name: string }>
}
interface In {
  words: SampleWords
  format: Format
}

interface BandRow {
  name: string
  points: string
  here: boolean
}
interface LeverRow {
  name: string
  score: string
  bar: ScoreBarInput
}

/** Wide enough for the names of the levels; on a phone a list stands in its place. */
const width = 560

/** Where the example lies on the line of levels: as a drawing, as rows for a phone, and in words. */
export function levelView(model: Model, { total }: Sample, { words, format }: In) {
  const [low, high] = total.range
  const borders = model.bands.map(({ from }) => from)
  const places = {
    score: shownScore(total.readiness, borders, format),
    low: format.whole(low),
    high: format.whole(high),
  }
  const range = fill(words.gets.level.range, places)
  const bands = model.bands.map(({ id, from, to }) => {
    return { name: words.bands[id].name, from, to, current: id === total.band?.shown }
  })
  const drawing: Drawing = bandLine(
    { bands, score: { value: total.readiness, text: places.score, low, high, range } },
    width,
  )
  const rows = bands.map(({ name, from, to, current }): BandRow => {
    return { name, points: current ? `${places.score}, ${range}` : `${from}–${to}`, here: current }
  })
  const band = bands.find(({ current }) => current)?.name ?? ''
  return { drawing, rows, alt: fill(words.gets.level.alt, { ...places, band }) }
}

/** The lowest levers of the example. */
export function leverRows(model: Model, { result }: Sample, { words, format }: In): LeverRow[] {
  return result.lowest.flatMap(id => {
    const lever = result.levers[id]
    if (!lever.shown) return []
    const bar = { value: lever.score, low: lever.low, high: lever.high, lowest: true }
    return [{ name: words.levers[id].name, score: shownScore(lever.score, [model.gate.minimum], format), bar }]
  })
}

/** When the actions of the example are due: as a drawing, as rows for a phone, and in words. */
export function planView({ due }: Sample, { words: { gets }, format }: In) {
  const { plan } = gets
  const count = (actions: number) =>
    actions === 1 ? plan.actionsOne : fill(plan.actions, { count: format.whole(actions) })
  const rows = due.map(({ day, actions }) => {
    const places = { actions: count(actions), days: format.whole(Math.abs(day)) }
    const before = day < 0
    return {
      before,
      sentence: fill(before ? plan.momentBefore : plan.momentAfter, places),
      moment: {
        label: places.actions,
        when: fill(before ? plan.before : plan.after, places),
        date: before ? plan.beforeNote : plan.afterNote,
        kind: 'actions',
      } satisfies Moment,
    }
  })
  const of = (before: boolean): Moment[] => rows.filter(row => row.before === before).map(({ moment }) => moment)
  const training: Moment = { label: '', when: plan.training, date: '', kind: 'training' }
  const moments = [...of(true), training, ...of(false)]
  const alt = fill(plan.alt, { moments: format.list(rows.map(({ sentence }) => sentence)) })
  return { drawing: timeline(moments, width), moments, alt }
}
