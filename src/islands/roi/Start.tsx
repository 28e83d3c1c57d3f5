import { useMemo } from 'preact/hooks'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { roi } from '../../model/roi.ts'
import { exampleOutcome } from '../../report/returns/example.ts'
import type { ReturnsLanguage } from '../../report/returns/language.ts'
import type { RoiWords } from '../../schemas/words/roi.ts'
import { estimate, work } from './estimate.ts'
import { Opened } from './Opened.tsx'

interface Props {
  language: ReturnsLanguage & { words: RoiWords }
  onOpen: (scenario: Scenario, name: string) => void
}

/** Three ready cases to practise on; each opens as a scenario of its own, beside what is there. */
export function Start({ language, onOpen }: Props) {
  const { examples } = language.words
  const { cases } = examples
  const all = roi.examples.flatMap(({ id, scenario }) => {
    const about = Object.entries(cases).find(([key]) => key === id)?.[1]
    return about ? [{ id, scenario, about }] : []
  })
  return (
    <section class="stack-s roi__start">
      <h2>{examples.title}</h2>
      <p class="quiet">
        {examples.intro} {examples.keepOwn}
      </p>
      <ul class="stack-s">
        {all.map(({ id, scenario, about }) => (
          <li key={id}>
            <Opened summary={about.title}>
              {() => (
                <>
                  <p>{about.story}</p>
                  {id === 'knownExample' && <Steps steps={cases.knownExample.steps} />}
                  <Found outcome={about.outcome} scenario={scenario} language={language} />
                  <p>{about.teaches}</p>
                  <p>
                    <button class="btn btn--line btn--s" type="button" onClick={() => onOpen(scenario, about.title)}>
                      {examples.open} <span class="vh">({about.title})</span>
                    </button>
                  </p>
                </>
              )}
            </Opened>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What comes of an example, worked out like any other scenario. */
function Found({ outcome, scenario, language }: { outcome: string; scenario: Scenario; language: ReturnsLanguage }) {
  const worked = useMemo(() => work(estimate(scenario, null)), [scenario])
  return worked && <p>{exampleOutcome(outcome, worked, language)}</p>
}

/** The known example, worked out again step by step. */
function Steps({ steps }: { steps: RoiWords['examples']['cases']['knownExample']['steps'] }) {
  return (
    <ol class="stack-s">
      {steps.map(({ id, title, text, note }) => (
        <li key={id}>
          <b>{title}.</b> {text} <span class="quiet">{note}</span>
        </li>
      ))}
    </ol>
  )
}
