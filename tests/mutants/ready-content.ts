import type { Plugin } from 'vite'

/** What the modules that read and check content/ give, from modules in which that was done once. */
const ready = new Map([
  ['/src/schemas/model-files.ts', 'export const readModelFiles = () => ({})'],
  ['/src/schemas/assemble.ts', "import { model } from 'virtual:model'; export const assembleModel = () => model"],
  ['/src/schemas/assemble-roi.ts', "import { roi } from 'virtual:roi'; export const assembleRoi = () => roi"],
])

/** Reading content/ takes each file of tests a second, and every mutant has its files run anew. */
export function readyContent(): Plugin {
  return {
    name: 'ready-content',
    enforce: 'pre',
    load: id => [...ready].find(([path]) => id.endsWith(path))?.[1] ?? null,
  }
}
