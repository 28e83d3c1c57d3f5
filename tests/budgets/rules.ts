import { unwanted } from './bars.ts'
import type { Site } from './site.ts'
import { stylesIn, tagsOf, type Tag } from './tags.ts'

const policyWants = ["default-src 'none'", "require-trusted-types-for 'script'", 'trusted-types beklijf']

/** What a built page may not hold, each as a sentence. */
export function pageProblems(html: string): string[] {
  const tags = tagsOf(html)
  return [...policyProblems(tags), ...foreignAddresses(tags), ...inlineStyles(tags)]
}

function policyProblems(tags: readonly Tag[]): string[] {
  const policy = tags.find(({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
  if (!policy) return ['no content security policy']
  const text = policy.attributes['content'] ?? ''
  const directives = text.split(';').map(directive => directive.trim())
  const early = tags.filter(
    ({ name, attributes, at }) => at < policy.at && (name === 'style' || attributes['rel'] === 'stylesheet'),
  )
  return [
    ...policyWants.filter(wanted => !directives.includes(wanted)).map(wanted => `the policy lacks ${wanted}`),
    ...(/'unsafe-/.test(text) ? ['the policy holds something unsafe'] : []),
    ...(/https?:|\*/.test(text) ? ['the policy names another host'] : []),
    ...early.map(({ name }) => `a ${name} stands before the policy`),
  ]
}

/** A link that a reader follows may go anywhere; what the page fetches may not. */
function foreignAddresses(tags: readonly Tag[]): string[] {
  const fetching = [
    'src',
    'srcset',
    'href',
    'xlink:href',
    'poster',
    'data',
    'action',
    'formaction',
    'component-url',
    'renderer-url',
  ]
  return tags
    .filter(({ name }) => name !== 'a')
    .flatMap(({ name, attributes }) =>
      fetching
        .filter(key => /(^|[\s,])(https?:)?\/\//i.test(attributes[key] ?? ''))
        .map(key => `<${name} ${key}="${attributes[key]}"> asks another host`),
    )
}

function inlineStyles(tags: readonly Tag[]): string[] {
  return tags.filter(({ attributes }) => 'style' in attributes).map(({ name }) => `<${name}> has a style attribute`)
}

/** What a built style sheet may not hold. */
export function sheetProblems(css: string): string[] {
  return [...css.matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi)].map(([, url]) => `asks ${url}`)
}

/** Libraries in a built script that belong to the build only. */
export function scriptProblems(name: string, code: string): string[] {
  return Object.entries(unwanted)
    .filter(([library, mark]) => mark.test(code) || nameOf(name).includes(library))
    .map(([library]) => `holds ${library}`)
}

/** Without what the bundler put behind it: its hash may spell anything. */
function nameOf(file: string): string {
  return file.toLowerCase().replace(/\.[\w-]+\.js$/, '')
}

/** All of them, with the file in front. */
export function siteProblems({ files, text }: Site): string[] {
  const look = (ending: string, problems: (text: string, file: string) => string[]) =>
    files
      .filter(file => file.endsWith(ending))
      .flatMap(file => problems(text(file), file).map(problem => `${file}: ${problem}`))
  return [
    ...look('.html', pageProblems),
    ...look('.css', sheetProblems),
    ...look('.html', page => sheetProblems(stylesIn(page))),
    ...look('.js', (code, file) => scriptProblems(file, code)),
  ]
}
