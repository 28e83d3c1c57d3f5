import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync, constants } from 'node:zlib'
import { locales } from '../../src/i18n/locales.ts'

/** The built site: `dist/`, or the folder named by DIST. */
export interface Site {
  /** Every file as an address on the site, such as `/scan/index.html`. */
  files: readonly string[]
  /** The address of every page, such as `/en/scan/` and `/404.html`. */
  pages: readonly string[]
  text: (file: string) => string
  /** The file a page is stored in. */
  fileOf: (page: string) => string
  /** What a visitor's connection carries: as gzip -9 makes it, or as it is where it was packed before. */
  weight: (file: string) => number
  /** The same for a text. */
  packed: (text: string) => number
}

export function openSite(folder = process.env['DIST'] ?? 'dist'): Site {
  const root = resolve(folder)
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile() && !/\.(br|gz)$/.test(file.name))
    .map(file => `${file.parentPath}/${file.name}`.slice(root.length).replaceAll('\\', '/'))
    .toSorted()
  const read = (file: string) => readFileSync(root + file)
  return {
    files,
    pages: files.filter(file => file.endsWith('.html')).map(file => file.replace(/index\.html$/, '')),
    text: file => read(file).toString('utf8'),
    fileOf: page => (page.endsWith('/') ? `${page}index.html` : page),
    weight: file => (file.endsWith('.woff2') ? read(file).length : packed(read(file)).length),
    packed: text => packed(Buffer.from(text)).length,
  }
}

/** The address of every page in the default language, and of the one that stands in no language: `/scan/`, `/404.html`. */
export function untranslatedPages({ pages }: Site): `/${string}`[] {
  const untranslated = pages.filter(page => !locales.some(locale => page.startsWith(`/${locale}/`)))
  return untranslated.map((page): `/${string}` => `/${page.slice(1)}`)
}

function packed(bytes: Buffer): Buffer {
  return gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION })
}
