import { sourceOf, type InputRule } from '../../domain/roi/input-rule.ts'
import { SourceLink } from './SourceLink.tsx'
import type { Filling } from './words.ts'

/** Whose the value is that stands in for an empty input, with its source. */
export function StandIn({ rule, filling }: { rule: InputRule; filling: Filling }) {
  return (
    <p class="hint">
      {filling.words.status[rule.status]} <SourceLink source={sourceOf(rule)} filling={filling} />
    </p>
  )
}
