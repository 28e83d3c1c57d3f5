import { readdirSync, readFileSync } from 'node:fs'

/** A file of the project: its path from the root, and its text. */
export interface SourceFile {
  path: string
  text: string
}

const root = new URL('../../', import.meta.url)
const maxLines = 200

/** What a tree of files may not hold and no rule of the linter sees; each line names the file. */
export function treeProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => [
    ...(vagueName.test(path) ? [`${path}: says what it holds by its name, not utils, helpers or common`] : []),
    ...(/\.(tsx|astro)$/.test(path) && inlineStyle.test(text)
      ? [`${path}: no style attribute, the policy blocks it`]
      : []),
    ...(/\.(test|spec)\.ts$/.test(path) && unrun.test(text)
      ? [`${path}: every test runs: no only, skip, fixme or todo`]
      : []),
    ...(path.endsWith('.astro') && lines(text) > maxLines ? [`${path}: over ${maxLines} lines`] : []),
  ])
}

const vagueName = /(^|\/)(utils?|helpers?|common)(\/|\.\w+$)/
const inlineStyle = /\sstyle=[{"'`]/
const unrun = /\b(test|it|describe)(\.\w+)*\.(only|skip|skipIf|runIf|fixme|todo|fails?)\b|\bx(it|test|describe)\(/

function lines(text: string): number {
  return text.trimEnd().split('\n').length
}

/** Everything we wrote in src/ and tests/. */
export function ourFiles(): SourceFile[] {
  return ['src', 'tests'].flatMap(folder =>
    readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && /\.(ts|tsx|astro|mjs|css)$/.test(file.name))
      .map(file => `${file.parentPath}/${file.name}`)
      .map(path => ({ path: path.slice(path.indexOf(`/${folder}/`) + 1), text: readFileSync(path, 'utf8') })),
  )
}
