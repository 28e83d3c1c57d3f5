import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { locales } from './i18n/locales.ts'
import { brand } from './schemas/brand.ts'
import { transfer } from './schemas/model/transfer.ts'
import { contentFolder, readAs } from './schemas/read.ts'
import { wordSchemas } from './schemas/registry.ts'

type Schema = z.ZodType<Record<string, unknown>>

// One line per collection and no loop, so that `getEntry('words', 'nl')` keeps the type of its own file.
export const collections = {
  bands: words('bands', wordSchemas.bands),
  contradictions: words('contradictions', wordSchemas.contradictions),
  decisions: words('decisions', wordSchemas.decisions),
  items: words('items', wordSchemas.items),
  join: words('join', wordSchemas.join),
  landing: words('landing', wordSchemas.landing),
  levers: words('levers', wordSchemas.levers),
  measurability: words('measurability', wordSchemas.measurability),
  method: words('method', wordSchemas.method),
  reasons: words('reasons', wordSchemas.reasons),
  report: words('report', wordSchemas.report),
  roi: words('roi', wordSchemas.roi),
  scales: words('scales', wordSchemas.scales),
  sections: words('sections', wordSchemas.sections),
  words: words('words', wordSchemas.words),
  workshop: words('workshop', wordSchemas.workshop),
  brand: defineCollection({ loader: yaml({ brand: 'brand.yaml' }, brand), schema: brand }),
  /** The numbers with unit, status and source, for the method page; the bare numbers are in src/model/. */
  transfer: defineCollection({ loader: yaml({ transfer: 'model/transfer.yaml' }, transfer), schema: transfer }),
}

/** A file every language has: one entry per language. */
function words<Words extends Schema>(file: string, schema: Words) {
  const names = Object.fromEntries(locales.map(locale => [locale, `${locale}/${file}.yaml`]))
  return defineCollection({ loader: yaml(names, schema), schema })
}

/** Through our own reader and not Astro's `file()`, so that an editor gets our messages. */
function yaml(names: Record<string, string>, schema: Schema): Loader {
  return {
    name: 'content',
    async load(context) {
      context.store.clear()
      for (const [id, name] of Object.entries(names)) {
        store(context, { id, data: readAs(name, schema) })
        watch(context, name, () => store(context, { id, data: readAs(name, schema) }))
      }
    },
  }
}

function store({ store, generateDigest }: LoaderContext, entry: { id: string; data: Record<string, unknown> }): void {
  store.set({ ...entry, digest: generateDigest(entry.data) })
}

/** While developing: a mistake is shown by the plugin (schemas/plugin.ts); here it only must not end the server. */
function watch({ watcher, logger }: LoaderContext, name: string, reload: () => void): void {
  const path = fileURLToPath(new URL(name, contentFolder))
  watcher?.add(path)
  watcher?.on('change', changed => {
    if (changed !== path) return
    try {
      reload()
    } catch (problem) {
      logger.error(problem instanceof Error ? problem.message : String(problem))
    }
  })
}
