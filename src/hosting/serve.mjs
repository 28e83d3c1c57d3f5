/** Serves the built site. `node src/hosting/serve.mjs`, with PORT to choose a port (0 = any free one). */
import { fileURLToPath } from 'node:url'
import { siteServer } from './server.mjs'

const server = siteServer(fileURLToPath(new URL('../../dist', import.meta.url)))

server.listen(Number(process.env.PORT ?? 4321), '127.0.0.1', () => {
  console.log(`Beklijf: http://localhost:${server.address().port}/`)
})
