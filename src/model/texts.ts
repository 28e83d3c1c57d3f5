import type { Locale } from '../i18n/locales.ts'
import type { ItemWords } from '../schemas/words/items.ts'

/** The long texts of all statements in one language: one lazy module, shared by result, plan and PDF. */
export async function loadTexts(locale: Locale): Promise<ItemWords> {
  const texts = await modules[locale]()
  return texts.default
}

const modules: Record<Locale, () => Promise<{ default: ItemWords }>> = {
  nl: () => import('virtual:texts/nl'),
  en: () => import('virtual:texts/en'),
}
