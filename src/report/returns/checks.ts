import type { RoiModel } from '../../domain/roi/input-rule.ts'
import { fill } from '../../i18n/fill.ts'
import type { ReturnsLanguage } from './language.ts'

/** What a check of the outcome asks for, by its id. */
export function checkText(
  id: string,
  { sanity }: Pick<RoiModel, 'sanity'>,
  { words, money }: Pick<ReturnsLanguage, 'words' | 'money'>,
): string {
  const text = Object.entries(words.sanity.items).find(([key]) => key === id)?.[1] ?? ''
  const rule = sanity.find(rule => rule.id === id)
  return fill(text, { limit: money.plain(Math.ceil(rule?.above ?? rule?.below ?? 0)) })
}
