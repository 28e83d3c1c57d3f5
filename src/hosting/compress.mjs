import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { eachFile } from './each-file.mjs'

const texts = ['.html', '.js', '.css', '.json', '.svg', '.txt', '.ttf', '.xml', '.webmanifest']

/** Writes a `.br` and a `.gz` beside every text of the built site, for hosts (and our own server) that send them as they are. */
export function compress() {
  return eachFile('compress', texts, compressFile)
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
