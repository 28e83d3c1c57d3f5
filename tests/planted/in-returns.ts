import type { Fault } from './fault.ts'

const examples = { unit: ['tests/domain/roi/examples.test.ts'] }

export const inReturns: Fault[] = [
  {
    name: 'transfer taken off a measured result as well',
    file: 'src/domain/roi/cash-flow.ts',
    find: 'return 2 ** (-Math.max(0, month - applied.measuredMonths) / halfLife)',
    replace: 'return 2 ** (-month / halfLife)',
    net: examples,
  },
  {
    name: 'all of a benefit due to the training',
    file: 'src/domain/roi/cash-flow.ts',
    find: 'return whole * (isolations[stream.isolation] ?? 0)',
    replace: 'return whole',
    net: examples,
  },
  {
    name: 'revenue counted as margin',
    file: 'src/domain/roi/streams.ts',
    find: 'uncertain({ salesUplift: input.uplift, salesMargin: input.margin })',
    replace: 'uncertain({ salesUplift: input.uplift })',
    net: { unit: ['tests/domain/roi/case-of.test.ts'] },
  },
  {
    name: 'a subsidy added to the costs',
    file: 'src/domain/roi/simulate.ts',
    find: '- costs.subsidy',
    replace: '+ costs.subsidy',
    net: { unit: ['tests/domain/roi/draws.test.ts'] },
  },
  {
    name: 'a benefit that begins a month early',
    file: 'src/domain/roi/cash-flow.ts',
    find: 'Math.max(0, month - lag) / rampUp',
    replace: 'Math.max(0, month + 1 - lag) / rampUp',
    net: examples,
  },
  {
    name: 'a range that is wider than what was drawn',
    file: 'src/domain/roi/summary.ts',
    find: 'percentilesOf(values, [10, 50, 90])',
    replace: 'percentilesOf(values, [5, 50, 95])',
    net: examples,
  },
  {
    name: 'numbers of a page that change with every visit',
    file: 'src/domain/roi/estimator.ts',
    find: 'seededFor(model.draws.seed, name)',
    replace: 'seededFor(Math.random() * 1e9, name)',
    net: { unit: ['tests/domain/roi/estimator.test.ts', 'tests/pdf/returns.test.ts'] },
  },
  {
    name: 'costs left out of the file for a controller',
    file: 'src/report/returns/sheet.ts',
    find: '      discounted.cost,\n',
    replace: '      0,\n',
    net: { unit: ['tests/report/returns-sheet.test.ts'] },
  },
]
