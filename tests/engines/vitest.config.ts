import { defineConfig } from 'vitest/config'

/** The smoke journey in WebKit: `npm run build` first. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/engines/*.check.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
})
