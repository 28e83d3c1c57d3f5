import type { Server } from 'node:net'

/** Lets a server listen on this machine alone; gives the port, a free one where none is asked for. */
export async function listenAt(server: Server, port = 0): Promise<number> {
  await new Promise<void>(listening => server.listen(port, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.')
  return address.port
}
