import { leverIds, reasonIds } from '../domain/scan/model.ts'
import type { ModelFiles } from './model-files.ts'
import type { Problem } from './problem.ts'

const name = 'model/workshop.yaml'

/** Where the workshop does not fit the statements, or a script not its own length. */
export function checkWorkshop({ workshop, items }: Pick<ModelFiles, 'workshop' | 'items'>): Problem[] {
  const { seven, twelve } = workshop.sets
  const find = (id: string) => items.find(item => item.id === id)
  const unknown = Object.entries(workshop.sets).flatMap(([set, ids]) =>
    ids.flatMap((id, place) =>
      find(id)
        ? []
        : [
            {
              name,
              path: ['sets', set, place],
              cure: `stelling ${id} bestaat niet. Kies een nummer uit content/model/items.yaml.`,
            },
          ],
    ),
  )
  const levers = leverIds.filter(lever => !twelve.some(id => find(id)?.lever === lever))
  const reasons = reasonIds.filter(reason => !seven.some(id => find(id)?.reasons.includes(reason)))
  const lengths = Object.entries(workshop.agendas).flatMap(([id, { minutes, parts }]) => {
    const sum = parts.reduce((total, part) => total + part.minutes, 0)
    return sum === minutes
      ? []
      : [
          {
            name,
            path: ['agendas', id, 'minutes'],
            cure: `de onderdelen duren samen ${sum} minuten, en hier staat ${minutes}. Maak dat gelijk.`,
          },
        ]
  })
  return [
    ...unknown,
    ...levers.map(lever => ({
      name,
      path: ['sets', 'twelve'],
      cure: `hefboom ${lever} heeft hier geen stelling. Zet er een bij, in plaats van een andere.`,
    })),
    ...reasons.map(reason => ({
      name,
      path: ['sets', 'seven'],
      cure: `reden ${reason} heeft hier geen stelling. Zet er een bij, in plaats van een andere.`,
    })),
    ...lengths,
  ]
}
