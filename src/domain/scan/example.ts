import { addDays, type Day } from '../day.ts'
import { answerValues, type Answer, type Assessment, type Depth } from './assessment.ts'
import type { ItemId, Role, Stage, Statements } from './model.ts'

/** The numbers of the example (content/model/example.yaml): worked example B of the specification. */
export interface Example {
  depth: Depth
  context: { stage: Stage; role: Role; participants: number }
  startsInDays: number
  endsInDays: number
  /** One character per statement in the order of the model: 0 to 4, `N` or `W`; spaces mean nothing. */
  answers: string
}
export interface ExampleNames {
  training: string
  organisation: string
}

/** The example as an assessment that begins today. Throws when it has another number of answers than there are statements. */
export function exampleAssessment(
  example: Example,
  names: ExampleNames,
  { items, today }: Statements & { today: Day },
): Assessment {
  const given = example.answers.replaceAll(' ', '')
  if (given.length !== items.length) throw new Error('The example does not answer every statement')
  const answers = items.map(({ id }, index): [ItemId, Answer] => [id, answerOf(given.charAt(index))])
  const moment = `${today}T00:00:00.000Z`
  return {
    id: 'example',
    title: '',
    created: moment,
    updated: moment,
    context: {
      ...example.context,
      ...names,
      start: addDays(today, example.startsInDays),
      end: addDays(today, example.endsInDays),
    },
    depth: example.depth,
    answers: Object.fromEntries(answers),
    measurability: {},
    notes: {},
    reviewed: {},
    done: {},
    edits: {},
    scenarios: {},
    rest: {},
  }
}

function answerOf(character: string): Answer {
  const answer = answerValues.find(value => String(value) === character)
  if (answer === undefined) throw new Error(`The example has an answer that is none: ${character}`)
  return answer
}
