import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folders = ['content', 'src', 'tests', 'public', '.ci']
/** What a build makes, and what the steps for a new language and a new page bring. */
const notYetThere = ['dist/', 'content/de/', 'src/pages/[...locale]/facts.astro']

/** Every file and folder of the project, a folder without slash at its end. */
export const places: readonly string[] = [
  ...readdirSync(root),
  ...folders.flatMap(folder =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map(
      path => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  ),
]

/** The paths and the `npm run …` in a text that are not there, as they stand in it. */
export function namedAndAbsent(text: string, scripts: readonly string[]): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g), ...text.matchAll(/^ *(npm .*)$/gm)].map(([, span]) => span ?? '')
  const commands = code.flatMap(span =>
    [...span.matchAll(/npm run ([\w:-]+)/g)].map(([command, name]) => ({ command, name })),
  )
  const paths = code.flatMap(span => span.split(/[\s'"]+/)).filter(isPath)
  return [
    ...commands.filter(({ name }) => !scripts.includes(name ?? '')).map(({ command }) => command),
    ...paths.filter(path => !notYetThere.includes(path) && !isThere(path)),
  ]
}

/** `src/model/`, `items.yaml` or `domain/scan/change`; not an address such as `/scan/`. */
function isPath(word: string): boolean {
  return /^[\w.][\w.[\]-]*\/[\w./[\]-]*$/.test(word) || /^[\w.-]+\.(yaml|tsx?|mjs|json|md|astro)$/.test(word)
}

/** A path from the root is there as it stands; a shorter one, which its sentence completes, ends a path that is. */
function isThere(written: string): boolean {
  const path = written.replace(/\/$/, '')
  if (folders.some(folder => path.startsWith(`${folder}/`))) return places.includes(path)
  return places.some(
    place => `/${place}`.endsWith(`/${path}`) || `/${place.replace(/\.\w+$/, '')}`.endsWith(`/${path}`),
  )
}
