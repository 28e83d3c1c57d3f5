import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { compress } from '../../src/hosting/compress.mjs'
import { siteServer } from '../../src/hosting/server.mjs'
import { listenAt } from '../port.ts'

export interface Served {
  origin: string
  end: () => void
}

/** The built site, served as a good host would. */
export function serveSite(): Promise<Served> {
  return serve(fileURLToPath(new URL('../../dist', import.meta.url)), () => {})
}

/** The bare page, built, packed and served in the same way as the site. */
export async function serveBare(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-'))
  await build({
    root: fileURLToPath(new URL('bare', import.meta.url)),
    logLevel: 'error',
    configFile: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true },
  })
  writeFileSync(join(folder, '404.html'), '<!doctype html><title>Not here</title>')
  await compress().hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`) })
  return serve(folder, () => rmSync(folder, { recursive: true }))
}

async function serve(folder: string, clean: () => void): Promise<Served> {
  const server: Server = siteServer(folder)
  const port = await listenAt(server)
  return {
    origin: `http://localhost:${port}`,
    end: () => {
      server.closeAllConnections()
      server.close()
      clean()
    },
  }
}
