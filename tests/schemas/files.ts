import { locales } from '../../src/i18n/locales.ts'

/** Small files that are right, to make one mistake in; apart from content/, so that a line keeps its number. */
const files = {
  'nl/sections.yaml': `# Onderdelen
goals:
  title: Eigen doelen
  question: Wat?
  intro: Over doelen
opportunities:
  title: Kansen
  question: Waar?
  intro: Over kansen
followUp:
  title: Erna
  question: Wanneer?
  intro: Over daarna
`,
  'nl/items.yaml': `Q01:
  statement: Er is tijd.
  why: Tijd is krap.
  action: Maak tijd.
  done: Er is tijd.
  ask: Wat kan weg?
  time: Een uur.
`,
  'model/items.yaml': `- id: Q01
  source: R1.1
  section: r1
  reasons: [r1]
  lever: L6
  phase: before
  owner: hr
  effort: 2
  hours: 12
  due: -14
  weight: 4
  evidence: C
  quick: true
  norm: false
  notApplicable: false
  needs: []
`,
  'model/levers.yaml': `- id: L1
  group: trainees
  weight: 5
  gitp: 2
`,
  'model/reasons.yaml': `- id: r1
  measures: ['1.1']
  levers: [L6, L4]
- id: r2
  measures: ['2.1']
  levers: [L5]
`,
  'model/bands.yaml': `bands:
  - id: b1
    from: 0
    to: 100
gate:
  levers: [L8]
  minimum: 50
  appliesTo: [b5]
  otherwise: b3
`,
  'model/contradictions.yaml': `rules:
  - id: H1
    kind: hard
    penalty: 0.08
    all:
      - item: Q21
        min: 3
      - item: Q20
        max: 1
`,
  'brand.yaml': `id: beklijf
name: Beklijf
maker:
${locales.map(locale => `  ${locale}: the team`).join('\n')}
contact: null
address: null
`,
}
export type FileName = keyof typeof files

export function aFile(name: FileName): string {
  return files[name]
}
