import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * The content security policy, said once: Astro writes it into every page with the hashes of that page's own scripts
 * and styles; the local server and any host that can should send it as a header too, which is the only way to bind workers.
 */
export const directives = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types beklijf',
]

/** Of the one script that stands in every page as it is written, which Astro writes no hash of. */
export const firstScript = hashOf(new URL('../components/first.js', import.meta.url))

function hashOf(file) {
  return `sha256-${createHash('sha256').update(readFileSync(file, 'utf8')).digest('base64')}`
}

/** What a policy in a page cannot say and only a header can. */
export const headerOnly = ["frame-ancestors 'none'"]

/**
 * What the page at an address may ask of a device, which only a header can say: the camera for whoever leads a workshop
 * and takes codes in, on no other page, and nothing that this site never uses.
 */
export function permissionsAt(path) {
  const camera = /\/workshop\/?(index\.html)?$/.test(path) ? 'camera=(self)' : 'camera=()'
  return `${camera}, geolocation=(), microphone=()`
}
