import { isWholeCode } from '../../domain/ballot/code-text.ts'
import { Code } from './Code.tsx'
import type { JoinIslandWords } from './words.ts'

interface Props {
  code: string
  path: string
  words: JoinIslandWords
}

/** A code that came in a link: to show it to the facilitator, or to pass it on. */
export function Handed({ code, path, words }: Props) {
  const { handed } = words.join
  const isWhole = isWholeCode(code)
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{handed.title}</h1>
        {isWhole && <p class="lead">{handed.text}</p>}
      </div>
      {isWhole ? <Code code={code} path={path} words={words} /> : <p class="note note--copper">{handed.wrong}</p>}
    </div>
  )
}
