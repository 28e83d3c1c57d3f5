import { defineConfig } from 'vitest/config'
import { content } from '../src/schemas/plugin.ts'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [content()],
  // Half the time goes into starting over for each file, and none leaves anything behind: an order by chance shows it.
  test: {
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts'],
    isolate: false,
    sequence: { shuffle: { files: true } },
  },
})
