import type { Fault } from './fault.ts'

const examples = { unit: ['tests/domain/worked-examples.test.ts'] }

export const inNumbers: Fault[] = [
  {
    name: 'a wrong weight of a lever',
    file: 'content/model/levers.yaml',
    find: '- id: L5\n  group: design\n  weight: 6',
    replace: '- id: L5\n  group: design\n  weight: 5',
    net: examples,
  },
  {
    name: 'a wrong weight of a statement',
    file: 'content/model/items.yaml',
    find: '  due: -7\n  weight: 6\n  evidence: A\n  quick: true\n  norm: false\n  notApplicable: false\n  needs: []\n- id: Q25',
    replace:
      '  due: -7\n  weight: 4\n  evidence: A\n  quick: true\n  norm: false\n  notApplicable: false\n  needs: []\n- id: Q25',
    net: examples,
  },
  {
    name: 'the owners of an action swapped in the model',
    file: 'content/model/items.yaml',
    find: "- id: Q24\n  source: 'R7.1'\n  section: r7\n  reasons: [r7]\n  lever: L10\n  phase: before\n  owner: manager",
    replace:
      "- id: Q24\n  source: 'R7.1'\n  section: r7\n  reasons: [r7]\n  lever: L10\n  phase: before\n  owner: trainer",
    net: { unit: ['tests/schemas/items.test.ts'] },
  },
  {
    name: 'not applicable counted as nothing arranged',
    file: 'src/domain/score/item-values.ts',
    find: 'const answer = answers[item.id]\n    if (isKnown(answer)) {',
    replace: "const answer = answers[item.id] === 'N' ? 0 : answers[item.id]\n    if (isKnown(answer)) {",
    net: { unit: ['tests/domain/score-rules.test.ts', 'tests/domain/worked-examples.test.ts'] },
  },
  {
    name: 'a range that does not hold the readiness',
    file: 'src/domain/score/result.ts',
    find: 'range: [Math.min(range[0], middle.readiness), Math.max(range[1], middle.readiness)],',
    replace: 'range: [range[0] + 2, range[1] + 2],',
    net: { unit: ['tests/domain/laws.test.ts'] },
  },
  {
    name: 'a gate that no longer holds a band back',
    file: 'src/domain/score/band.ts',
    find: 'shown: held ? model.gate.otherwise : reached',
    replace: 'shown: reached',
    net: examples,
  },
  {
    name: 'chance with another seed at every visit',
    file: 'src/domain/random.ts',
    find: 'let b = seed | 0',
    replace: 'let b = (seed + performance.now() * 1000) | 0',
    net: { unit: ['tests/domain/laws.test.ts'] },
  },
]

export const inPlans: Fault[] = [
  {
    name: 'the owner of an action swapped in the plan',
    file: 'src/domain/plan/planned-action.ts',
    find: 'owner: ownerOf(edit, item.owner)',
    replace: "owner: ownerOf(edit, item.owner === 'manager' ? 'trainer' : item.owner)",
    net: { unit: ['tests/domain/plan.test.ts', 'tests/domain/plan-edits.test.ts'] },
  },
  {
    name: 'a date one day off',
    file: 'src/domain/day.ts',
    find: 'timeOf(day) + days * millisecondsPerDay',
    replace: 'timeOf(day) + (days + 1) * millisecondsPerDay',
    net: examples,
  },
  {
    name: 'a day that depends on the time zone',
    file: 'src/domain/day.ts',
    find: 'return Date.parse(`${day}T00:00:00Z`)',
    replace: 'return Date.parse(`${day}T00:00:00+02:00`)',
    net: examples,
  },
  {
    name: 'a calendar entry that can smuggle in another',
    file: 'src/report/calendar.ts',
    find: ".replaceAll('\\n', '\\\\n')",
    replace: ".replaceAll('\\n', '\\r\\n')",
    net: { unit: ['tests/report/calendar.test.ts'] },
  },
  {
    name: 'a calendar text without its escapes',
    file: 'src/report/calendar.ts',
    find: "    .replace(/[\\\\;,]/g, '\\\\$&')\n",
    replace: '',
    net: { unit: ['tests/report/calendar.test.ts'] },
  },
  {
    name: 'a formula in a table',
    file: 'src/report/spreadsheet.ts',
    find: "  if (startsFormula.test(text)) return quoted(`'${text}`)\n",
    replace: '',
    net: { unit: ['tests/report/spreadsheet.test.ts'] },
  },
  {
    name: 'lines of a PDF without a tag',
    file: 'src/pdf/layout/text-block.ts',
    find: 'else sheet.tags.mark(() => paint(sheet, fragments))',
    replace: 'else paint(sheet, fragments)',
    net: { unit: ['tests/pdf/ua.test.ts'] },
  },
]
