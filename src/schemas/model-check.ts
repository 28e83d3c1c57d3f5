import { bandIds, leverIds, reasonIds } from '../domain/scan/model.ts'
import { checkRoi } from './roi-check.ts'
import { checkWorkshop } from './workshop-check.ts'
import { eachOnce, twice } from './each-once.ts'
import type { ModelFiles } from './model-files.ts'
import type { Problem } from './problem.ts'

/** Where the files of content/model/ do not fit together; the form of each by itself is the work of its schema. */
export function checkModel(files: ModelFiles): Problem[] {
  return [
    ...checkIds(files),
    ...checkItems(files),
    ...checkRules(files),
    ...checkBands(files),
    ...checkExample(files),
    ...checkTransfer(files),
    ...checkRoi(files.roi),
    ...checkWorkshop(files),
  ]
}

function checkIds({ items, measurability, levers, reasons, bands, contradictions }: ModelFiles): Problem[] {
  return [
    ...twice('model/items.yaml', [], items),
    ...twice('model/measurability.yaml', [], measurability),
    ...twice('model/contradictions.yaml', ['rules'], contradictions.rules),
    ...eachOnce('model/levers.yaml', [], levers, leverIds),
    ...eachOnce('model/reasons.yaml', [], reasons, reasonIds),
    ...eachOnce('model/bands.yaml', ['bands'], bands.bands, bandIds),
  ]
}

function checkItems({ items }: ModelFiles): Problem[] {
  const ids = new Set(items.map(({ id }) => id))
  const name = 'model/items.yaml'
  return items.flatMap((item, index) => [
    ...item.needs.flatMap((oneOf, place) =>
      oneOf
        .filter(id => !ids.has(id) || id === item.id)
        .map(id => ({ name, path: [index, 'needs', place], cure: unknownItem(id) })),
    ),
    ...sectionProblems(item).map(cure => ({ name, path: [index, 'section'], cure })),
  ])
}

function unknownItem(id: string): string {
  return `stelling ${id} bestaat niet, of is de stelling zelf. Kies het nummer van een andere stelling uit content/model/items.yaml.`
}

/** A statement is asked once: under its first reason, or in a part of its own when it has none. */
function sectionProblems({ reasons: [first], section }: ModelFiles['items'][number]): string[] {
  const hasReasonSection = reasonIds.some(id => id === section)
  if (first !== undefined && first !== section)
    return [`hier hoort de eerste reden van deze stelling te staan: ${first}.`]
  if (first === undefined && hasReasonSection)
    return ['deze stelling heeft geen redenen. Kies uit: goals, opportunities, followUp.']
  return []
}

function checkRules({ items, contradictions }: ModelFiles): Problem[] {
  const ids = new Set(items.map(({ id }) => id))
  const name = 'model/contradictions.yaml'
  return contradictions.rules.flatMap((rule, index) => {
    if (!('all' in rule)) return []
    return rule.all.flatMap((condition, place) => {
      const path = ['rules', index, 'all', place]
      const used = 'item' in condition ? [condition.item] : condition.meanOf
      return used.filter(id => !ids.has(id)).map(id => ({ name, path, cure: unknownItem(id) }))
    })
  })
}

function checkExample({ example, items }: ModelFiles): Problem[] {
  const name = 'model/example.yaml'
  const given = example.answers.replaceAll(' ', '')
  const misfits = items.filter(({ notApplicable }, index) => given[index] === 'N' && !notApplicable)
  const count = `hier horen ${items.length} antwoorden te staan, één per stelling; het zijn er ${given.length}.`
  return [
    ...(given.length === items.length ? [] : [{ name, path: ['answers'], cure: count }]),
    ...misfits.map(({ id }) => ({ name, path: ['answers'], cure: `bij stelling ${id} kan ‘N’ niet.` })),
    ...(example.endsInDays < example.startsInDays
      ? [{ name, path: ['endsInDays'], cure: 'de laatste dag kan niet voor de eerste liggen.' }]
      : []),
  ]
}

function checkBands({ bands: { bands, gate } }: ModelFiles): Problem[] {
  const name = 'model/bands.yaml'
  const starts = bands.flatMap(({ from }, index) => {
    const expected = bands[index - 1]?.to ?? 0
    const cure = `een niveau begint waar het vorige ophoudt. Hier hoort ${expected}.`
    return from === expected ? [] : [{ name, path: ['bands', index, 'from'], cure }]
  })
  const ends = bands.flatMap(({ from, to }, index) => {
    const isLast = index === bands.length - 1
    if (isLast && to !== 100)
      return [{ name, path: ['bands', index, 'to'], cure: 'het laatste niveau eindigt op 100.' }]
    return to > from ? [] : [{ name, path: ['bands', index, 'to'], cure: `dit moet meer zijn dan ${from}.` }]
  })
  const cure = 'dit niveau staat ook onder appliesTo. Kies een lager niveau, waarvoor de drempel niet geldt.'
  const otherwise = gate.appliesTo.includes(gate.otherwise) ? [{ name, path: ['gate', 'otherwise'], cure }] : []
  return [...starts, ...ends, ...otherwise]
}

/** Decimals such as 0.1 are not exact in a computer. */
const roundingError = 1e-9

function checkTransfer({ transfer: { readiness, startLevel, certainty, halfLife } }: ModelFiles): Problem[] {
  const [low, likely, high] = halfLife.spread.value
  const shares = readiness.totalShare.value + readiness.bottleneckShare.value
  const checks: [boolean, string[], string][] = [
    [
      Math.abs(shares - 1) < roundingError,
      ['readiness', 'bottleneckShare'],
      'samen met totalShare hoort dit precies 1 te zijn.',
    ],
    [startLevel.min.value < startLevel.max.value, ['startLevel', 'min'], 'dit hoort lager te zijn dan max.'],
    [certainty.nuMin.value < certainty.nuMax.value, ['certainty', 'nuMin'], 'dit hoort lager te zijn dan nuMax.'],
    [
      certainty.rangeFrom.value < certainty.rangeTo.value,
      ['certainty', 'rangeFrom'],
      'dit hoort lager te zijn dan rangeTo.',
    ],
    [
      low <= likely && likely <= high,
      ['halfLife', 'spread'],
      'zet de drie getallen op volgorde: laag, waarschijnlijk, hoog.',
    ],
  ]
  return checks.flatMap(([right, path, cure]) =>
    right ? [] : [{ name: 'model/transfer.yaml', path: [...path, 'value'], cure }],
  )
}
