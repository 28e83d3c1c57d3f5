import { readdir } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * An integration of Astro that does something with each file of the built site that ends in one of `endings`.
 *
 * @param {string} name
 * @param {readonly string[]} endings with their dot
 * @param {(path: string) => Promise<void>} change
 */
export function eachFile(name, endings, change) {
  return {
    name,
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(fileURLToPath(dir), { recursive: true, withFileTypes: true })
        const wanted = files.filter(file => file.isFile() && endings.includes(extname(file.name)))
        await Promise.all(wanted.map(file => change(join(file.parentPath, file.name))))
      },
    },
  }
}
