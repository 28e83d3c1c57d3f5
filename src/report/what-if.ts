import type { Model } from '../domain/scan/model.ts'
import type { Result } from '../domain/score/result.ts'
import type { WhatIf } from '../domain/score/what-if.ts'
import { fill } from '../i18n/fill.ts'
import type { BandWords } from '../schemas/words/bands.ts'
import type { ResultWords } from '../schemas/words/interface/result.ts'
import type { Language } from './language.ts'
import { shownScore } from './shown-score.ts'

export interface WhatIfWords {
  whatIf: ResultWords['whatIf']
  bands: Pick<BandWords, 'bands' | 'tooLittle'>
}

/** Now beside then, and how large or small the difference is. */
export interface WhatIfView {
  rows: { label: string; now: string; then: string }[]
  /** Unrounded points of readiness. */
  gain: number
  sentences: string[]
}

const checkDay = 90
/** Less than this rounds to nothing. */
const nothing = 0.05

export function whatIfView(
  model: Model,
  before: Result,
  { after, gain, gainRange, within }: WhatIf,
  { words, format }: Language<WhatIfWords>,
): WhatIfView {
  const text = words.whatIf
  const points = (value: number) => format.decimal(value, 1)
  const [low, high] = gainRange
  const both = (label: string, of: (result: Result) => string) => ({ label, now: of(before), then: of(after) })
  const months = before.total?.transfer?.shown.at(-1)?.month
  return {
    rows: [
      both(text.score, result => scoreOf(result, model, { words, format })),
      both(text.level, ({ total }) =>
        total?.band ? words.bands.bands[total.band.shown].name : words.bands.tooLittle.label,
      ),
      ...(months === undefined
        ? []
        : [both(fill(text.transfer, { months }), result => transferOf(result, { words, format }))]),
    ],
    gain,
    sentences:
      gain < nothing
        ? [gain < -nothing ? text.newLever : text.noChange]
        : [
            fill(text.gain, { points: points(gain), low: points(low), high: points(high) }),
            within ? text.within : text.beyond,
            ...(months === undefined ? [] : [fill(text.overlap, { days: checkDay })]),
          ],
  }
}

function scoreOf({ total }: Result, { bands }: Model, { words, format }: Language<WhatIfWords>): string {
  if (!total) return '–'
  const borders = bands.map(({ from }) => from)
  const [low, high] = total.range.map(value => format.whole(value))
  return fill(words.whatIf.range, {
    middle: shownScore(total.readiness, borders, format),
    low: low ?? '',
    high: high ?? '',
  })
}

function transferOf({ total }: Result, { words, format }: Language<WhatIfWords>): string {
  const last = total?.transfer?.shown.at(-1)
  if (!last) return '–'
  const people = (share: number) => format.whole(share * 100)
  return fill(words.whatIf.range, { middle: people(last.median), low: people(last.low), high: people(last.high) })
}
