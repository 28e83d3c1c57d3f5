/**
 * Makes literata.woff2, the one font of the site: the characters of characters.ts, optical size 14 to 72 and weight 400 to
 * 700 kept variable. Run `npm run fonts` after changing either; the result is committed, because it takes long.
 */
import { readFile, writeFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { characters } from './characters.ts'

const source = new URL(
  '../../../node_modules/@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2',
  import.meta.url,
)
const font = await subsetFont(await readFile(source), characters, {
  targetFormat: 'woff2',
  variationAxes: { opsz: { min: 14, max: 72 }, wght: { min: 400, max: 700 } },
})
await writeFile(new URL('literata.woff2', import.meta.url), font)
console.log(`literata.woff2: ${(font.length / 1024).toFixed(1)} kB`)
