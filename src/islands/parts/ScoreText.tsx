import type { Bar } from '../../report/bars.ts'

/** A score as text with its unrounded value for who copies it, and the range where something is unknown. */
export function ScoreText({ bar, words }: { bar: Bar; words: { bands: { tooLittle: { label: string } } } }) {
  if (!bar.score) return <span class="bars__v quiet">{words.bands.tooLittle.label}</span>
  return (
    <span class="bars__v">
      <data value={bar.score.value}>
        <b>{bar.score.text}</b>
      </data>
      {bar.score.range && <span class="quiet"> ({bar.score.range})</span>}
    </span>
  )
}
