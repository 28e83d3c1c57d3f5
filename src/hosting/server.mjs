import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { headerOnly, permissionsAt } from './policy.mjs'

/** The page itself holds the rest of its policy, with the hashes of its own scripts. */
const pagePolicy = headerOnly.join('; ')
/** A policy inside a page does not bind a worker; the header of its own file does. */
const workerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'"

/**
 * A server of the built site in `folder` as a good host would serve it: compressed, with the policy as a header, hashed
 * files cached for ever. It lists the files once, at this call; it does not listen yet.
 */
export function siteServer(folder) {
  const notFound = readFileSync(`${folder}/404.html`)
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders })
  return createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': pagePolicy,
        'Permissions-Policy': permissionsAt('/404.html'),
      })
      response.end(notFound)
    })
  })
}

function setHeaders(response, path) {
  const isPage = path.endsWith('.html') || path.endsWith('/')
  response.setHeader('Content-Security-Policy', isPage ? pagePolicy : workerPolicy)
  response.setHeader('Permissions-Policy', permissionsAt(path))
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Referrer-Policy', 'no-referrer')
  const isHashed = path.startsWith('/_astro/')
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
}
