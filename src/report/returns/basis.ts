import type { CountingInput } from '../../domain/roi/counting.ts'
import type { Estimation } from '../../domain/roi/estimation.ts'
import type { IsolationInputs } from '../../domain/roi/inputs.ts'
import { isolationBehind } from '../../domain/roi/isolation-name.ts'
import type { RoiModel } from '../../domain/roi/input-rule.ts'
import type { Scenario } from '../../domain/roi/scenario.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from './language.ts'

/** An input as its name, its values from low to high, its unit and whose it is. */
export interface InputRow {
  label: string
  low: string
  likely: string
  high: string
  unit: string
  origin: CountingInput['origin']
}

/** Whose a value is, in words. */
export function originText(origin: CountingInput['origin'], { status, page }: ReturnsLanguage['words']): string {
  if (origin === 'scan') return page.sheetScan
  return origin === 'own' ? status.user : status[origin]
}

export function inputRow({ id, value, origin }: CountingInput, { words, money }: ReturnsLanguage): InputRow {
  const { label, unit } = words.fields[id]
  // Two decimals say enough of a score; what was typed has no more.
  const shown = (number: number) => money.plain(Math.round(100 * number) / 100)
  if (typeof value === 'number') return { label, low: '', likely: shown(value), high: '', unit, origin }
  const { low, likely, high } = value
  return { label, low: shown(low), likely: shown(likely), high: shown(high), unit, origin }
}

/** Its number, or low, likely and high in a row, as the language writes it with its unit. */
export function valueText({ low, likely, high, unit }: InputRow, { money }: ReturnsLanguage): string {
  return money.inUnit(low === '' ? likely : [low, likely, high].join(' – '), unit)
}

/** How the share that is due to the training was found. */
export interface IsolationRow {
  /** What it is of; null where one share goes for every benefit. */
  stream: string | null
  method: string
  /** How the share follows from the figures. */
  formula: string
  /** What the method rests on, each as a name with its value. */
  figures: string[]
  share: string
  certainty: string
}

export function isolationRows({ inputs, business }: Estimation, language: ReturnsLanguage): IsolationRow[] {
  const { words, format } = language
  return business.isolations.map(({ id, estimate }) => {
    const { stream, inputs: own } = isolationBehind(id, inputs)
    const about = words.isolation.methods[own.method]
    const { low, likely, high } = estimate
    return {
      stream: stream ? words.groups[stream].label : null,
      method: about.name,
      formula: about.formula,
      figures: figuresOf(own, language),
      share: [low, likely, high].map(format.percentage).join(' – '),
      certainty: about.certainty,
    }
  })
}

function figuresOf(own: IsolationInputs, { words, money, format }: ReturnsLanguage): string[] {
  const { fields, trace } = words
  const percent = (value: number) => format.percentage(value / 100)
  const known = (id: 'trendBaseline' | 'trendForecast' | 'trendActual' | 'controlSize') => {
    const value = own[id]
    return value === undefined ? [] : [`${fields[id].label}: ${money.plain(value)}`]
  }
  const change = (id: 'controlTrained' | 'controlUntrained') => {
    const value = own[id]
    return value === undefined ? [] : [`${fields[id].label}: ${money.percent(value)}`]
  }
  const found = {
    control: () => [...change('controlTrained'), ...change('controlUntrained'), ...known('controlSize')],
    trend: () => [...known('trendBaseline'), ...known('trendForecast'), ...known('trendActual')],
    stakeholder: () =>
      (own.asked ?? []).map(([share, sure]) => fill(trace.asked, { share: percent(share), sure: percent(sure) })),
    none: () => [],
  }[own.method]()
  return own.share ? [...found, trace.shareSet] : found
}

/** What is gained beside money, in the order of the model, with how it is seen. */
export function intangiblesOf(
  { intangibles: chosen = {} }: Pick<Scenario, 'intangibles'>,
  { intangibles: known }: Pick<RoiModel, 'intangibles'>,
  { words }: Pick<ReturnsLanguage, 'words'>,
): { label: string; evidence: string }[] {
  return known.flatMap(id => {
    const label = Object.entries(words.intangibles.options).find(([key]) => key === id)?.[1]
    const evidence = chosen[id]
    return label === undefined || evidence === undefined ? [] : [{ label, evidence }]
  })
}
