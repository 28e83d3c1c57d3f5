import { defaultLocale, type Locale } from '../i18n/locales.ts'
import type { Problem } from './problem.ts'
import type { Path } from './source.ts'
import { placeholder } from './text.ts'

/** The same file in the default language and in another, as `value`s of any form. */
interface Pair {
  /** `words.yaml` */
  file: string
  locale: Locale
  words: unknown
  original: unknown
}

/** Every language says the same things, in the same order, with the same placeholders. */
export function checkLanguage({ file, locale, words, original }: Pair): Problem[] {
  const names = { here: `${locale}/${file}`, there: `${defaultLocale}/${file}` }
  return compare(words, original, { names, path: [] })
}

interface Place {
  names: { here: string; there: string }
  path: Path
}

function compare(words: unknown, original: unknown, place: Place): Problem[] {
  if (typeof words === 'string' && typeof original === 'string') return compareTexts(words, original, place)
  const [here, there] = [childrenOf(words), childrenOf(original)]
  const steps = [...new Set([...here.keys(), ...there.keys()])]
  return steps.flatMap(step => {
    const inside = { ...place, path: [...place.path, step] }
    if (!here.has(step)) return [absent(place.names.here, place.names.there, inside.path)]
    if (!there.has(step)) return [absent(place.names.there, place.names.here, inside.path)]
    return compare(here.get(step), there.get(step), inside)
  })
}

function childrenOf(value: unknown): Map<string | number, unknown> {
  if (Array.isArray(value)) return new Map(value.entries())
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [])
}

function absent(name: string, other: string, path: Path): Problem {
  return {
    name,
    path,
    cure: `deze regel ontbreekt. Hij staat wel in content/${other}. Zet hem er hier ook bij, of haal hem daar weg.`,
  }
}

function compareTexts(words: string, original: string, { names, path }: Place): Problem[] {
  if (isFixedName(path) && words !== original)
    return [{ name: names.here, path, cure: `hier hoort ‘${original}’ te staan, net als in content/${names.there}.` }]
  const [here, there] = [placeholdersIn(words), placeholdersIn(original)]
  if (here === there) return []
  const cure = `hier staat ${here}, maar in content/${names.there} staat ${there}. Maak dat gelijk; zelf een invulwaarde bedenken kan niet.`
  return [{ name: names.here, path, cure }]
}

function placeholdersIn(text: string): string {
  const found = [...new Set(text.match(placeholder))].toSorted()
  return found.length === 0 ? 'geen invulwaarde' : found.join(' ')
}

/** In a list these name a thing or a kind of thing, the same in every language. */
function isFixedName(path: Path): boolean {
  return typeof path.at(-2) === 'number' && (path.at(-1) === 'id' || path.at(-1) === 'status')
}
