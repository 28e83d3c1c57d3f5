import { estimateOf, type Estimate } from './estimate.ts'
import type { IsolationInputs, RoiParameters, Triple } from './inputs.ts'
import { askedShare, controlShare, spreadShare, trendShare } from './isolation.ts'

/** The share that is due to the training, as it was set or else by the method that was used (4.4). Null where the figures of the method allow no share. */
export function shareOf(inputs: IsolationInputs, parameters: RoiParameters['isolation']): Estimate | null {
  if (inputs.share) return estimateOf(inputs.share, 100)
  const { smallGroup, largeGroup, largeFrom, trend, none } = parameters
  const spread = (share: number | null, factors: Triple) => {
    const [low, likely, high] = factors
    return share === null ? null : spreadShare(share, [low / 100, likely / 100, high / 100])
  }
  switch (inputs.method) {
    case 'control': {
      const { controlTrained, controlUntrained, controlSize = 0 } = inputs
      if (controlTrained === undefined || controlUntrained === undefined) return null
      return spread(controlShare(controlTrained, controlUntrained), controlSize < largeFrom ? smallGroup : largeGroup)
    }
    case 'trend': {
      const { trendBaseline: baseline, trendForecast: forecast, trendActual: actual } = inputs
      if (baseline === undefined || forecast === undefined || actual === undefined) return null
      return spread(trendShare({ baseline, forecast, actual }), trend)
    }
    case 'stakeholder': {
      return askedShare((inputs.asked ?? []).map(([share, sure]) => ({ share: share / 100, confidence: sure / 100 })))
    }
    case 'none': {
      return estimateOf(none, 100)
    }
  }
}
