// Makes Inter-Regular.ttf and Inter-Bold.ttf in this folder: Inter cut down to the scripts of European names.
// Run by hand, in any scratch folder, then commit the two files; not in CI, it takes seconds per face:
//   npm install @expo-google-fonts/inter@0.4.2 subset-font@2.9.0
//   node <repository>/src/pdf/fonts/subset.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.cwd(), 'package.json'))
const { default: subsetFont } = await import(require.resolve('subset-font'))

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2190, 0x2199],
  [0x2200, 0x22ff],
]
const signs = '□■▪▫●○✓✔☐☑☒\ufffd™№℃°'
const characters =
  signs +
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')

const faces = {
  'Inter-Regular.ttf': '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  'Inter-Bold.ttf': '@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf',
}
const options = {
  targetFormat: 'sfnt',
  noLayoutClosure: true,
  preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14],
}
mkdirSync(import.meta.dirname, { recursive: true })
for (const [name, source] of Object.entries(faces)) {
  const whole = readFileSync(join(process.cwd(), 'node_modules', source))
  writeFileSync(join(import.meta.dirname, name), await subsetFont(whole, characters, options))
}
