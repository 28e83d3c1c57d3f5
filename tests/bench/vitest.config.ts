import { defineConfig } from 'vitest/config'

/** What Lighthouse says of the built site; it needs `dist/` and a browser, so it is no part of the unit tests. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/bench/*.check.ts'], testTimeout: 300_000 },
})
