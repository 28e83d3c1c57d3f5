import type { z } from 'astro/zod'
import { sourceOf } from '../domain/roi/input-rule.ts'
import { defaultLocale, locales, type Locale } from '../i18n/locales.ts'
import { checkLanguage } from './language-check.ts'
import type { ModelFiles } from './model-files.ts'
import type { Problem } from './problem.ts'
import { readAs } from './read.ts'
import { wordSchemas } from './registry.ts'
import type { contradictions } from './words/contradictions.ts'
import type { ItemWords } from './words/items.ts'
import type { method } from './words/method.ts'

/** Where the words do not fit the model, or one language does not fit the other. */
export function checkWords(model: ModelFiles): Problem[] {
  return [
    ...locales.flatMap(locale => checkLocale(locale, model)),
    ...locales.filter(locale => locale !== defaultLocale).flatMap(compareWithDefault),
  ]
}

function compareWithDefault(locale: Locale): Problem[] {
  return Object.entries(wordSchemas).flatMap(([name, schema]) => {
    const file = `${name}.yaml`
    const words = readAs(`${locale}/${file}`, schema)
    return checkLanguage({ file, locale, words, original: readAs(`${defaultLocale}/${file}`, schema) })
  })
}

function checkLocale(locale: Locale, { items, measurability, roi, contradictions: { rules } }: ModelFiles): Problem[] {
  return [
    ...checkSources(`${locale}/method.yaml`, readAs(`${locale}/method.yaml`, wordSchemas.method), roi),
    ...checkItemWords(`${locale}/items.yaml`, readAs(`${locale}/items.yaml`, wordSchemas.items), items),
    ...sameIds(
      { name: `${locale}/measurability.yaml`, above: [], model: 'model/measurability.yaml' },
      Object.keys(readAs(`${locale}/measurability.yaml`, wordSchemas.measurability)),
      measurability,
    ),
    ...checkRuleWords(
      `${locale}/contradictions.yaml`,
      readAs(`${locale}/contradictions.yaml`, wordSchemas.contradictions),
      rules,
    ),
  ]
}

/** Every statement of the model has words, and says when "not applicable" is right exactly where that answer is allowed. */
export function checkItemWords(name: string, words: ItemWords, items: ModelFiles['items']): Problem[] {
  const same = sameIds({ name, above: [], model: 'model/items.yaml' }, Object.keys(words), items)
  const allowed = items.flatMap(({ id, notApplicable }) => {
    const statement = words[id]
    if (!statement || notApplicable === (statement.notApplicable !== undefined)) return []
    const cure = notApplicable
      ? 'deze regel ontbreekt. In content/model/items.yaml mag ‘niet van toepassing’ bij deze stelling. Schrijf hier wanneer dat klopt.'
      : 'in content/model/items.yaml mag ‘niet van toepassing’ niet bij deze stelling. Haal deze regel weg.'
    return [{ name, path: [id, 'notApplicable'], cure }]
  })
  return [...same, ...allowed]
}

/** Every contradiction of the model has its question. */
export function checkRuleWords(
  name: string,
  words: z.infer<typeof contradictions>,
  rules: ModelFiles['contradictions']['rules'],
): Problem[] {
  return sameIds({ name, above: ['rules'], model: 'model/contradictions.yaml' }, Object.keys(words.rules), rules)
}

/** What an input of the estimator leans on stands in the list of sources, as its link leads there. */
export function checkSources(
  name: string,
  { sources }: Pick<z.infer<typeof method>, 'sources'>,
  { inputs }: Pick<ModelFiles['roi'], 'inputs'>,
): Problem[] {
  const wanted = new Set(inputs.flatMap(input => sourceOf(input) ?? []))
  return [...wanted]
    .filter(id => !sources.items.some(source => source.id === id))
    .map(id => ({
      name,
      path: ['sources', 'items'],
      cure: `‘${id}’ is een bron in content/model/roi.yaml, maar staat hier niet. Zet die erbij.`,
    }))
}

interface Place {
  name: string
  above: string[]
  model: string
}

function sameIds({ name, above, model }: Place, worded: string[], entries: { id: string }[]): Problem[] {
  const ids = entries.map(({ id }) => id)
  const missing = ids.filter(id => !worded.includes(id))
  const unknown = worded.filter(id => !ids.includes(id))
  return [
    ...missing.map(id => ({
      name,
      path: [...above, id],
      cure: `‘${id}’ staat in content/${model}, maar heeft hier geen tekst. Zet die erbij.`,
    })),
    ...unknown.map(id => ({
      name,
      path: [...above, id],
      cure: `‘${id}’ staat niet in content/${model}. Haal deze tekst weg, of zet ‘${id}’ daar ook neer.`,
    })),
  ]
}
