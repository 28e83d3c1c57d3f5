import type { Plugin } from 'vite'
import { locales, type Locale } from '../i18n/locales.ts'
import { assembleRoi } from './assemble-roi.ts'
import { assembleModel } from './assemble.ts'
import { checkAll } from './check-all.ts'
import { brand } from './brand.ts'
import { readDocumentWords } from './document-words.ts'
import { readModelFiles } from './model-files.ts'
import { contentName, readAs, readContent } from './read.ts'
import { wordSchemas } from './registry.ts'
import { recordWords } from './words/record-words.ts'

/**
 * Brings content/ into modules for the browser, checked at build, so that no page carries zod or YAML:
 * `virtual:statements` has the statements, `virtual:model` all numbers with them, `virtual:languages` what brings the long
 * words of a language when they are asked for.
 * Virtual modules and not imports of `*.yaml`: those would all have one and the same type; these have their own (src/model/model.d.ts).
 */
export function content(): Plugin {
  return {
    name: 'content',
    buildStart() {
      const problems = checkAll()
      if (problems.length > 0) throw refusal(problems)
    },
    resolveId(id) {
      return modules.has(id) ? resolved(id) : null
    },
    load(id) {
      const module = id.startsWith(resolvedMark) ? modules.get(id.slice(resolvedMark.length)) : undefined
      return module ? module() : null
    },
    hotUpdate({ file }) {
      if (contentName(file) === null) return
      for (const id of modules.keys()) {
        const module = this.environment.moduleGraph.getModuleById(resolved(id))
        if (module) this.environment.moduleGraph.invalidateModule(module)
      }
      const problems = checkAll()
      this.environment.hot.send(
        problems.length > 0
          ? { type: 'error', err: { message: problems.join('\n'), stack: '' } }
          : { type: 'full-reload' },
      )
      return []
    },
  }
}

/** The exports of `virtual:languages`, one lazy module per language each. */
const longWords = {
  texts: (locale: Locale) => readContent(`${locale}/items.yaml`),
  measures: (locale: Locale) => readContent(`${locale}/measurability.yaml`),
  documents: readDocumentWords,
  records: (locale: Locale) => recordWords(readAs(`${locale}/workshop.yaml`, wordSchemas.workshop)),
}

const modules = new Map<string, () => string>([
  ['virtual:site', () => `export const site = ${JSON.stringify(readAs('brand.yaml', brand).id)}`],
  ['virtual:statements', () => statementsModule()],
  ['virtual:model', () => modelModule()],
  [
    'virtual:roi',
    () => `export const roi = ${JSON.stringify(assembleRoi(readModelFiles().roi, readModelFiles().transfer))}`,
  ],
  ['virtual:workshop', () => `export const workshop = ${JSON.stringify(readModelFiles().workshop)}`],
  ['virtual:example', () => `export const example = ${JSON.stringify(readModelFiles().example)}`],
  ['virtual:languages', () => Object.keys(longWords).map(lazyPerLanguage).join('\n')],
  ...Object.entries(longWords).flatMap(([name, read]) =>
    locales.map((locale): [string, () => string] => [
      `virtual:${name}/${locale}`,
      () => `export default ${JSON.stringify(read(locale))}`,
    ]),
  ),
])

/** The address of each import is written out, so that the bundler gives every language a file of its own. */
function lazyPerLanguage(name: string): string {
  const imports = locales.map(locale => `${locale}: () => import('virtual:${name}/${locale}')`)
  return `export const ${name} = { ${imports.join(', ')} }`
}

/** Only what is asked: the scan is opened by everyone and scores nothing. */
function statementsModule(): string {
  const asked = assembleModel().items.map(({ id, section, phase, quick, norm, notApplicable }) => ({
    ...{ id, section, phase, quick, norm, notApplicable },
  }))
  return `export const items = ${JSON.stringify(asked)}`
}

/** The rest of the numbers, put together with what is asked where they are needed. */
function modelModule(): string {
  const { items, ...rest } = assembleModel()
  const scored = items.map(({ reasons, lever, owner, effort, hours, due, weight, evidence, needs }) => ({
    ...{ reasons, lever, owner, effort, hours, due, weight, evidence, needs },
  }))
  return `import { items } from 'virtual:statements'
const scored = ${JSON.stringify(scored)}
export const model = { items: items.map((item, index) => ({ ...item, ...scored[index] })), ...${JSON.stringify(rest)} }`
}

/** What Vite and Rollup use for a module without a file, so that no other plugin takes it for one. */
const resolvedMark = '\0'

function resolved(id: string): string {
  return resolvedMark + id
}

/** For an editor the place in our code says nothing, so it goes without a stack. */
function refusal(problems: string[]): Error {
  const error = new Error(problems.join('\n'))
  error.stack = error.message
  return error
}
