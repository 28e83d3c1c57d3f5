import { model } from '../../model/index.ts'
import { loadMeasureTexts } from '../../model/texts.ts'
import { measurabilityView } from '../../report/measurability.ts'
import { More } from '../parts/More.tsx'
import { useLazy } from '../parts/use-lazy.ts'
import { looking } from '../parts/workspace.ts'
import type { Behind } from './Explanation.tsx'

/** How well results can be measured, and what can still be arranged for that. */
export function Measurability({ behind, scanPath }: { behind: Behind; scanPath: string }) {
  const { assessment, result, words, format } = behind
  const { measure } = words.result
  const given = result.measurability.answered > 0
  const { value: statements } = useLazy(given, () => loadMeasureTexts(format.locale))
  const view = measurabilityView(model, assessment, result, { words: { measure, statements }, format })
  return (
    <section class="section" aria-labelledby="measurability">
      <div class="wrap stack-s">
        <h2 id="measurability">{measure.title}</h2>
        {view.score ? (
          <p>
            <data value={view.score.value}>{view.score.sentence}</data> {view.effect}
          </p>
        ) : (
          <p>{measure.none}</p>
        )}
        {view.weak.length > 0 && (
          <More summary={measure.weak}>
            <ul>
              {view.weak.map(({ id, statement, action }) => (
                <li key={id}>
                  <b>{statement}</b> {action}
                </li>
              ))}
            </ul>
          </More>
        )}
        {looking === 'own' && result.measurability.answered < result.measurability.of && (
          <p>
            <a class="btn btn--line btn--s" href={`${scanPath}#measure`}>
              {measure.start}
            </a>
          </p>
        )}
      </div>
    </section>
  )
}
