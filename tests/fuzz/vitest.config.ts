import { defineConfig } from 'vitest/config'
import { content } from '../../src/schemas/plugin.ts'

/** Ten times as many inputs as `npm test` tries. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [content()],
  test: { testTimeout: 600_000, include: ['tests/fuzz/*.test.ts'], env: { FUZZ_INPUTS: '100000' } },
})
