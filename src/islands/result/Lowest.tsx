import type { LowestLever } from '../../report/result-view.ts'
import { ScoreBar } from '../parts/ScoreBar.tsx'
import { ScoreText } from '../parts/ScoreText.tsx'
import type { ResultIslandWords } from './words.ts'

/** The three levers where most can be won, opened with what can be done and not with what is wrong. */
export function Lowest({ lowest, words }: { lowest: readonly LowestLever[]; words: ResultIslandWords }) {
  if (lowest.length === 0) return null
  return (
    <section class="section">
      <div class="wrap">
        <h2>{words.result.weakest}</h2>
        <ol class="gain">
          {lowest.map(({ bar, meaning, weak, tip, term }) => (
            <li key={bar.id}>
              <div>
                <h3>{bar.label}</h3>
                <p class="hint">{term}</p>
                {bar.score && (
                  <div class="gain__bar">
                    <ScoreBar {...bar.score} lowest={true} />
                    <ScoreText bar={bar} words={words} />
                  </div>
                )}
              </div>
              <div>
                <p>‘{meaning}’</p>
                <p class="quiet">{weak}</p>
                <p>
                  <b>{words.result.firstStep}</b> {tip}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
