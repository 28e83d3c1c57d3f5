import { defineConfig } from 'vitest/config'
import { content } from '../src/schemas/plugin.ts'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [content()],
  test: {
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    // Starting over for each file takes as long as the tests, and none leaves anything behind: they pass in any order
    // (`npm run unit -- --sequence.shuffle.files`).
    isolate: false,
  },
})
