// The service worker: keeps one whole release of the site in the browser and answers from it. `worker-file.mjs` writes
// `release` above this: { name, files }, every address of that release with the hash of what it holds.
/* global release */

const prefix = release.name.replace(/[^:]*$/, '')
const isOurs = name => name.startsWith(prefix)
/** Releases that are kept for pages that were left open, when a visitor changes to a new one on a click. */
const keptForOpenPages = 2
/** Few, so that a page that somebody reads meanwhile goes first. */
const atOnce = 2

addEventListener('install', event => event.waitUntil(keepRelease()))
addEventListener('activate', event => event.waitUntil(Promise.all([forgetOlder(), clients.claim()])))
addEventListener('fetch', event => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method === 'GET' && url.origin === location.origin) event.respondWith(answer(request, url))
})
// Only on a visitor's click, told by the page: never by itself.
addEventListener('message', ({ data }) => {
  if (data === 'take over') skipWaiting()
})

/** A release is kept whole or not at all: half a release would fail at a click, offline. */
async function keepRelease() {
  const cache = await caches.open(release.name)
  const left = Object.entries(release.files)
  const keepRest = async () => {
    for (let next = left.pop(); next; next = left.pop()) await keep(cache, ...next)
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, keepRest))
  } catch (error) {
    await caches.delete(release.name)
    throw error
  }
}

async function keep(cache, address, integrity) {
  // The name of such a file tells what it holds: an earlier release may have it already.
  const isHashed = address.startsWith('/_astro/')
  const kept = isHashed && (await caches.match(address, { ignoreVary: true }))
  if (kept) return cache.put(address, kept)
  const response = await fetch(address, { integrity, cache: isHashed ? 'default' : 'no-cache', priority: 'low' })
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return cache.put(address, response)
}

async function forgetOlder() {
  const others = (await caches.keys()).filter(name => isOurs(name) && name !== release.name)
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const needed = open.length === 0 ? 0 : keptForOpenPages
  await Promise.all(others.slice(0, Math.max(0, others.length - needed)).map(name => caches.delete(name)))
}

async function answer(request, { pathname, search }) {
  const kept = await inRelease(pathname)
  if (kept) return kept
  const isPage = request.mode === 'navigate'
  if (isPage && (await inRelease(`${pathname}/`))) return Response.redirect(`${pathname}/${search}`)
  const older = pathname.startsWith('/_astro/') && (await caches.match(pathname, { ignoreVary: true }))
  if (older) return older
  try {
    return await fetch(request)
  } catch (error) {
    const notFound = isPage && (await inRelease('/404.html'))
    if (!notFound) throw error
    return new Response(notFound.body, { status: 404, headers: notFound.headers })
  }
}

async function inRelease(address) {
  const cache = await caches.open(release.name)
  return cache.match(address, { ignoreVary: true })
}
