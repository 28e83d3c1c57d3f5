import { codeOf } from '../../domain/ballot/ballot.ts'
import { Code } from './Code.tsx'
import { Keeping } from './Keeping.tsx'
import type { WayProps } from './Way.tsx'

/** The code of what was filled in, and every way to hand it in. */
export function HandIn({ ballot, asking, words, go, onClear, path }: WayProps & { path: string }) {
  const { code } = words.join
  return (
    <div>
      <div class="scan__head">
        <h1 tabIndex={-1}>{code.title}</h1>
        <p class="lead">{code.handIn}</p>
      </div>
      <Code code={codeOf(ballot, asking.items, asking.askRole)} path={path} words={words} />
      <p class="join__end">{code.finished}</p>
      <p class="quiet">{words.join.change}</p>
      <button class="btn btn--line btn--s join__back" type="button" onClick={() => go('review')}>
        {code.change}
      </button>
      <Keeping words={words} onClear={onClear} begun />
    </div>
  )
}
