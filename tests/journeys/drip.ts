import { createServer, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { listenAt } from '../port.ts'

/** Small enough that a page of 30 kB comes in twenty pieces, each of which may be painted before the next is there. */
const pieceSize = 1500

/**
 * The site at `origin` once more, with every page in small pieces, as over a bad line.
 * @returns its own origin, and what ends it
 */
export async function dripping(origin: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer(async (request, response) => {
    const whole = await fetch(origin + (request.url ?? '/'))
    const body = Buffer.from(await whole.arrayBuffer())
    const passed = ['content-type', 'content-security-policy', 'cache-control']
    response.writeHead(whole.status, Object.fromEntries(passed.map(name => [name, whole.headers.get(name) ?? ''])))
    if (whole.headers.get('content-type')?.startsWith('text/html')) await drip(body, response)
    else response.end(body)
  })
  const port = await listenAt(server)
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Cut between tags: that three signs at the end of a line come in two halves is no movement that anyone sees. */
async function drip(body: Buffer, response: ServerResponse): Promise<void> {
  for (let at = 0; at < body.length;) {
    const tag = body.indexOf('<', at + pieceSize)
    const end = tag < 0 ? body.length : tag
    response.write(body.subarray(at, end))
    at = end
    await pause(40)
  }
  response.end()
}
