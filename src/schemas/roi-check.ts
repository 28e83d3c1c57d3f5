import { eachOnce } from './each-once.ts'
import { roiInputIds, type Roi } from './model/roi.ts'
import type { Problem } from './problem.ts'

const name = 'model/roi.yaml'

/** Where the parts of content/model/roi.yaml do not fit together. */
export function checkRoi(file: Roi): Problem[] {
  return [...checkInputs(file), ...checkNames(file), ...checkExamples(file)]
}

function checkInputs({ inputs, groups }: Roi): Problem[] {
  const problems = inputs.flatMap((input, index) => {
    const path = ['inputs', index]
    const [shape] = Object.entries(roiInputIds).find(([, ids]) => ids.some(id => id === input.id)) ?? []
    return [
      ...(shape === input.shape ? [] : [{ name, path: [...path, 'shape'], cure: `bij ‘${input.id}’ hoort ${shape}.` }]),
      ...(groups.includes(input.group)
        ? []
        : [{ name, path: [...path, 'group'], cure: `kies uit: ${groups.join(', ')}.` }]),
      ...outOfBounds(input, input.default).map(cure => ({ name, path: [...path, 'default'], cure })),
    ]
  })
  return [...eachOnce(name, ['inputs'], inputs, Object.values(roiInputIds).flat()), ...problems]
}

function outOfBounds({ min, max, options }: Roi['inputs'][number], value: unknown): string[] {
  const numbers = [value].flat(2).filter(one => typeof one === 'number')
  if (numbers.some(one => one < (min ?? -Infinity) || one > (max ?? Infinity)))
    return [`dit moet tussen ${min} en ${max} liggen.`]
  return options && typeof value === 'string' && !options.includes(value) ? [`kies uit: ${options.join(', ')}.`] : []
}

/** What stands in a list of the file must be an input, a number of its own, or a group. */
function checkNames({ inputs, groups, tornado, guards, streams }: Roi): Problem[] {
  const drawn = ['isolation', 'startTransfer', 'halfLife', 'cost']
  const isInput = (id: string) => inputs.some(input => input.id === id)
  const unknown = (id: string) => `‘${id}’ bestaat niet. Kies een id van hierboven.`
  return [
    ...tornado.flatMap((id, index) =>
      isInput(id) || drawn.includes(id) ? [] : [{ name, path: ['tornado', index], cure: unknown(id) }],
    ),
    ...guards.flatMap(({ when }, index) =>
      when
        .filter(group => !groups.includes(group))
        .map(group => ({ name, path: ['guards', index, 'when'], cure: unknown(group) })),
    ),
    ...streams.flatMap(({ id }, index) =>
      groups.includes(id) ? [] : [{ name, path: ['streams', index, 'id'], cure: unknown(id) }],
    ),
  ]
}

function checkExamples({ examples, inputs }: Roi): Problem[] {
  return examples.flatMap(({ values }, index) =>
    inputs.flatMap(input =>
      outOfBounds(input, values[input.id]).map(cure => ({
        name,
        path: ['examples', index, 'values', input.id],
        cure,
      })),
    ),
  )
}
