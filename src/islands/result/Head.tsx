import { bandLine } from '../../charts/band-line.ts'
import type { Assessment } from '../../domain/scan/assessment.ts'
import { fill } from '../../i18n/fill.ts'
import type { Format } from '../../i18n/format.ts'
import { model } from '../../model/index.ts'
import { aboutLines } from '../../report/about.ts'
import type { ResultView } from '../../report/result-view.ts'
import { Chart } from '../parts/Chart.tsx'
import { More } from '../parts/More.tsx'
import type { ResultIslandWords, ResultProps } from './words.ts'

interface Props {
  assessment: Assessment
  view: ResultView
  words: ResultIslandWords
  format: Format
  paths: ResultProps['paths']
  /** Of the reasons alone: it has no place on the line of levels. */
  isProfile: boolean
}

/** The level as headline, the range as a sentence and on the line, and how we know. */
export function Head({ assessment, view, words, format, paths, isProfile }: Props) {
  const { headline } = view
  return (
    <section class="result-head">
      <div class="wrap">
        <p class="meta">
          {aboutLines(assessment, words, format).map(line => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <h1>{headline.title}</h1>
        <p class="lead">{headline.meaning}</p>
        {headline.range && headline.score && (
          <p class="result-range">
            <data value={headline.score.value}>{headline.range}</data>
          </p>
        )}
        {!headline.score && (
          <p>
            <a class="btn" href={paths.scan}>
              {words.result.toScan}
            </a>
          </p>
        )}
        {!isProfile && <BandFigure view={view} words={words} />}
        {headline.score && <Foundation view={view} words={words} paths={paths} />}
      </div>
    </section>
  )
}

/** What holds the level back, what to do next, and what the score rests on. */
function Foundation({ view, words, paths }: Pick<Props, 'view' | 'words' | 'paths'>) {
  const { headline, computed } = view
  const notes = [headline.quick, headline.provisional, ...view.notes].filter(note => note !== null)
  return (
    <>
      <div class="notices">
        {headline.gate && <p class="note note--copper">{headline.gate}</p>}
        {notes.map(note => (
          <p class="note note--plain" key={note}>
            {note}
          </p>
        ))}
      </div>
      {headline.next && <p class="result-next">{headline.next}</p>}
      <div class="fig__foot">
        <More summary={words.result.explain}>
          <p>{headline.coverage}</p>
          <p>
            <b>{headline.completeness.label}.</b> {headline.completeness.explanation}
          </p>
          <p>{headline.notSaying}</p>
          <p>{computed.score}</p>
          {computed.readiness && (
            <p>
              <b>{computed.readiness.formula}</b>. {computed.readiness.parts}
            </p>
          )}
          <p>{computed.unknown}</p>
          <p>{computed.range}</p>
          <p>
            <a href={paths.method}>{words.result.toMethod}</a>
          </p>
        </More>
      </div>
    </>
  )
}

function BandFigure({ view, words }: Pick<Props, 'view' | 'words'>) {
  const { score, title } = view.headline
  const bands = model.bands.map(({ id, from, to }) => {
    const { name } = words.bands.bands[id]
    return { name, from, to, current: name === title }
  })
  const range = score && {
    ...score,
    range: fill(words.result.transfer.range, { low: score.lowText, high: score.highText }),
  }
  const alt = score
    ? fill(words.alt.band, { band: title, score: score.text, low: score.lowText, high: score.highText })
    : words.alt.bandNone
  const drawn = (width: number) => bandLine({ bands, score: range }, width)
  return (
    <figure class="fig bandfig">
      <Chart drawing={drawn(1100)} label={alt} class="big-w" />
      <Chart drawing={drawn(640)} label={alt} class="mid-w" />
      <ol class="bandlist narrow">
        {bands.map(({ name, from, to, current }) => (
          <li key={name} class={current ? 'is-here' : undefined} aria-current={current ? 'true' : undefined}>
            <span>{name}</span>
            <span class="num">
              {from}–{to}
            </span>
          </li>
        ))}
      </ol>
    </figure>
  )
}
