import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, type Dirent } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteServer } from '../../src/hosting/server.mjs'
import { writeWorker } from '../../src/offline/worker-file.mjs'
import { listenAt } from '../port.ts'

/** A host of our own, that can be switched off and given a new release. */
export interface Host {
  origin: string
  /** No connection any more: the server is gone. */
  close: () => Promise<void>
  /** The same address, with what is in the folder now. */
  open: () => Promise<void>
  /**
   * Puts another release in the place of this one: every chunk has another name, and every page says `mark`. The files
   * that match `without` did not come over.
   */
  deploy: (mark: string, options?: { without: RegExp }) => Promise<void>
  end: () => Promise<void>
}

/** Serves a copy of the built site at a port of its own; `name` is in the name of the folder it lies in meanwhile. */
export async function aHost(name: string): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), `release-${name}-`))
  cpSync('dist', folder, { recursive: true, filter: path => !/\.(br|gz)$/.test(path) })
  let port = 0
  let server: Server | undefined
  const open = async () => {
    const opened = siteServer(folder)
    server = opened
    port = await listenAt(opened, port)
  }
  const close = async () => {
    const open = server
    server = undefined
    if (!open) return
    open.closeAllConnections()
    await new Promise(closed => open.close(closed))
  }
  await open()
  return {
    origin: `http://localhost:${port}`,
    close,
    open,
    deploy: async (mark, { without } = { without: /^$/ }) => {
      await close()
      renameChunks(folder, mark)
      writeWorker(folder, 'beklijf')
      const lost = filesIn(folder).filter(({ name }) => without.test(name))
      for (const { parentPath, name } of lost) rmSync(join(parentPath, name))
      await open()
    },
    end: async () => {
      await close()
      rmSync(folder, { recursive: true })
    },
  }
}

function filesIn(folder: string): Dirent[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
}

function renameChunks(folder: string, mark: string): void {
  const files = filesIn(folder)
  const chunks = files.filter(({ name }) => /\.[\w-]{8}\.js$/.test(name))
  const renamed = chunks.map(({ name }) => [name, name.replace(/\.js$/, `${mark}.js`)] as const)
  for (const { parentPath, name } of files.filter(({ name }) => /\.(html|js)$/.test(name) && name !== 'worker.js')) {
    const path = join(parentPath, name)
    const text = renamed.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, 'utf8'))
    const to = renamed.find(([from]) => from === name)?.[1] ?? name
    if (to !== name) rmSync(path)
    writeFileSync(join(parentPath, to), text.replace('</title>', ` ${mark}</title>`))
  }
}
