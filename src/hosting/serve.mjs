/**
 * Serves the built site as a good host would: compressed, with the policy as a header, hashed files cached for ever.
 * `node src/hosting/serve.mjs`, with PORT to choose a port (0 = any free one).
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { headerOnly } from './policy.mjs'

const folder = fileURLToPath(new URL('../../dist/', import.meta.url))
const notFound = readFileSync(`${folder}404.html`)

const files = sirv(folder, {
  brotli: true,
  gzip: true,
  etag: true,
  setHeaders: (response, path) => {
    response.setHeader(
      'Content-Security-Policy',
      path.endsWith('.html') || path.endsWith('/') ? pagePolicy : workerPolicy,
    )
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    const hashed = path.startsWith('/_astro/')
    response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  },
})

/** The page itself holds the rest of its policy, with the hashes of its own scripts. */
const pagePolicy = headerOnly.join('; ')
/** A policy inside a page does not bind a worker; the header of its own file does. */
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

const server = createServer((request, response) => {
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': pagePolicy })
    response.end(notFound)
  })
})

server.listen(Number(process.env.PORT ?? 4321), '127.0.0.1', () => {
  console.log(`Beklijf: http://localhost:${server.address().port}/`)
})
