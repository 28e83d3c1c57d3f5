import { useMemo } from 'preact/hooks'
import { model } from '../../model/index.ts'
import { loadTexts } from '../../model/texts.ts'
import { sensitivityView } from '../../report/sensitivity.ts'
import { useLazy } from '../parts/use-lazy.ts'
import { looking } from '../parts/workspace.ts'
import type { Behind } from './Explanation.tsx'

/** Which single answers move the score most, and how little even those do. */
export function Sensitivity({ behind, scanPath }: { behind: Behind; scanPath: string }) {
  const { assessment, words, format } = behind
  const { value: texts } = useLazy(true, () => loadTexts(format.locale))
  const view = useMemo(
    () =>
      sensitivityView(model, assessment, {
        words: { ...words, statements: id => texts?.[id]?.statement ?? '' },
        format,
      }),
    [assessment, texts],
  )
  if (!view) return null
  const { sensitivity } = words.result
  return (
    <section class="section section--mist" aria-labelledby="sensitivity">
      <div class="wrap">
        <h2 id="sensitivity">{sensitivity.title}</h2>
        <p class="quiet">{sensitivity.intro}</p>
        <ol class="acts">
          {view.rows.map(({ id, statement, sentence, gain }, index) => (
            <li key={id}>
              <span class="acts__n" aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <h3>{statement}</h3>
                <p>
                  <data value={gain}>{sentence}</data>{' '}
                  {looking === 'own' && (
                    <a href={`${scanPath}#${id}`}>
                      {sensitivity.goTo}
                      <span class="vh">: {statement}</span>
                    </a>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
        <p class="note note--plain">{view.note}</p>
      </div>
    </section>
  )
}
