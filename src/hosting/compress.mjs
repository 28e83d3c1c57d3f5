import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const texts = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.ttf', '.xml', '.webmanifest'])

/** Writes a `.br` and a `.gz` beside every text of the built site, for hosts (and our own server) that send them as they are. */
export function compress() {
  return {
    name: 'compress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true })
        const wanted = files.filter(file => file.isFile() && texts.has(extname(file.name)))
        await Promise.all(wanted.map(file => compressFile(join(file.parentPath, file.name))))
      },
    },
  }
}

async function compressFile(path) {
  const bytes = await readFile(path)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: quality }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ])
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
}
