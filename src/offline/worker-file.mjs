import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a visitor may need without a connection; not what only search engines and other sites read. */
const needed = new Set(['.html', '.js', '.css', '.woff2', '.ttf', '.svg', '.png', '.json', '.webmanifest'])
const address = '/worker.js'

/** Writes the service worker of the built site. `site` begins the names of its caches, as it does those of its storage. */
export function offline(site) {
  return {
    name: 'offline',
    hooks: { 'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir), site) },
  }
}

/**
 * The worker of the site in `folder`, at its root. Its name holds a hash of the whole release, so that any change of any
 * file is a new release to the browser.
 */
export function writeWorker(folder, site) {
  const root = folder.replaceAll('\\', '/').replace(/\/$/, '')
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile() && needed.has(extname(file.name)))
    .map(file => `${file.parentPath.replaceAll('\\', '/').replace(/\/$/, '')}/${file.name}`.slice(root.length))
    .filter(path => path !== address)
    .toSorted()
  const hashed = paths.map(path => [path.replace(/\/index\.html$/, '/'), sha256(readFileSync(root + path))])
  const files = Object.fromEntries(hashed.map(([path, hash]) => [path, `sha256-${hash}`]))
  const code = readFileSync(new URL('worker.js', import.meta.url), 'utf8')
  const name = `${site}:offline:${sha256(JSON.stringify(files) + code).slice(0, 12)}`
  writeFileSync(root + address, `const release = ${JSON.stringify({ name, files })}\n${code}`)
}

function sha256(data) {
  return createHash('sha256').update(data).digest('base64')
}
